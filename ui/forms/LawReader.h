// SPDX-License-Identifier: GPL-3.0-or-later
// The law over the page that names it. Escape leads back to that page.
#pragma once

#include "core/law/Citation.h"
#include "ui/forms/ReaderDialog.h"

class QVBoxLayout;

namespace zaklon::ui {

class LawReader final : public ReaderDialog {
    Q_OBJECT

  public:
    /// At a provision; without an act at the first one.
    LawReader(Session& session, const law::Citation& at, QWidget* parent);

    /// Over the window of a widget. Goes when the vault is locked.
    static void present(Session& session, const law::Citation& at, QWidget& from);
};

/// A link for each provision that an English text names, named `law_<act>` or
/// `law_<act>_<provision>`; nothing if it names none.
void addLawLinks(QVBoxLayout& column, const std::string& english, Session& session,
                 QWidget* holder);

} // namespace zaklon::ui
