// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology learns about a PassphraseField: a password edit with so many bullets.
#pragma once

namespace zaklon::ui {

class PassphraseField;

void installPassphraseAccess();
void tellPassphraseLength(PassphraseField& field, int before);

} // namespace zaklon::ui
