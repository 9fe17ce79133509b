// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QWidget;

namespace zaklon::ui {

/// For a frameless container of buttons: gives its layout kRingRoom margins, so that the focus
/// rings of the buttons at its edges are not clipped, and hides that room from the layout around
/// it, so that the visible edges still align. Call after the layout is set. (Qt moves nothing to
/// the left of its parent: a container with no margin at all shifts its buttons by kRingRoom
/// instead.)
void keepRingRoom(QFrame& container);

/// For a page whose content reaches its edges: keeps kRingRoom around it for the same reason. The
/// layout around must give the page that much more on each side. Pages laid on each other keep it
/// each for itself.
void leaveRingRoom(QWidget& page);
/// The second half of it alone: for a stack whose pages keep the room. `atEnd`: more of it at the
/// trailing edge, for a bar.
void hideRingRoom(QFrame& container, int atEnd = 0);

} // namespace zaklon::ui
