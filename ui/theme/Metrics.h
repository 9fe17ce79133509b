// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of the design in device-independent pixels at a text size of 100 % (ui.md 2.4). Everything
// that holds text is passed through Theme::scaled(); gaps, radii and borders are used as they are.
#pragma once

namespace zaklon::ui {

/// Gaps on the 4 px grid.
namespace space {
inline constexpr int kTiny = 4;   ///< label to field, neighbouring targets
inline constexpr int kSmall = 8;  ///< inside a row
inline constexpr int kRow = 12;   ///< field to field, icon to text
inline constexpr int kCard = 16;  ///< padding of a card, gap between cards across
inline constexpr int kStack = 14; ///< gap between cards down, top margin of a page
inline constexpr int kPage = 24;  ///< margin of a page
} // namespace space

namespace radius {
inline constexpr int kBadge = 5;
inline constexpr int kInput = 6; ///< buttons and fields
inline constexpr int kRail = 7;
inline constexpr int kCard = 8; ///< cards, banners, beds
inline constexpr int kDialog = 12;
} // namespace radius

namespace height {
inline constexpr int kChip = 22;
inline constexpr int kDenseButton = 28;
inline constexpr int kSegment = 30;
inline constexpr int kInput = 34; ///< fields and the visible box of a button
inline constexpr int kTableHead = 34;
inline constexpr int kSection = 35;
inline constexpr int kRow = 40;
inline constexpr int kTopBar = 56;
} // namespace height

/// Room that a button keeps around its visible box for the focus ring: 2 px ring, 1 px gap.
inline constexpr int kRingRoom = 3;
/// Smallest target for a finger or an unsteady mouse (WCAG 2.2, 2.5.8 asks for 24).
inline constexpr int kSmallestTarget = 28;
inline constexpr int kIndicator = 18;
inline constexpr int kSectionListWidth = 192;
inline constexpr int kSideColumnWidth = 290;
inline constexpr int kPreviewWidth = 360;

} // namespace zaklon::ui
