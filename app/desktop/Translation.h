// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LocalizedText.h"

#include <QTranslator>

#include <memory>
#include <vector>

namespace zaklon::desktop {

/// The words of the program in one of its languages; changing it takes away the ones before.
class Translation {
  public:
    Translation();
    ~Translation();

    void install(Language language);
    /// Arabic letters instead of every text of the program, for tests of right-to-left windows.
    /// `install` takes them away again.
    void installMirrorTest();

  private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace zaklon::desktop
