// SPDX-License-Identifier: GPL-3.0-or-later
// How Zaklon looks and behaves on this laptop. Everything applies at once.
#pragma once

#include "ui/session/Page.h"
#include "ui/session/Preferences.h"
#include "ui/session/Session.h"
#include "ui/settings/OwnData.h"

#include <functional>

class QCheckBox;
class QBoxLayout;
class QVBoxLayout;

namespace zaklon::ui {

class Card;
class Segments;

class SettingsPage final : public Page {
    Q_OBJECT

  public:
    SettingsPage(Preferences& preferences, Session& session, QWidget* parent = nullptr);

    QString title() const override { return tr("Settings"); }
    void refresh() override;
    QWidget* firstFocus() override;
    /// A card with a button that begins the first-day tutorial; for the demonstration only.
    void offerTutorial(const std::function<void()>& begin);

    /// A card that names the folder of the organisation's own data, and each file that is not used.
    void showOwnData(const OwnData& own);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void step(bool down);
    void keepItsSize(Card& card);
    Card* lookCard();
    Card* privacyCard();
    Segments* addChoice(Card& card, const QString& name, const QString& label, const QString& hint,
                        const QStringList& answers);
    void addHideChoice(Card& card);
    void addFolderChoice(Card& card);
    void addPresentation(Card& card);

    Preferences& m_preferences;
    Session& m_session;
    QBoxLayout* m_columns = nullptr;
    QVBoxLayout* m_seldom = nullptr; ///< beside the others where there is room, else below
    Segments* m_language = nullptr;
    Segments* m_theme = nullptr;
    Segments* m_textSize = nullptr;
    Segments* m_lock = nullptr;
    Segments* m_reveal = nullptr;
    QCheckBox* m_hide = nullptr;
};

} // namespace zaklon::ui
