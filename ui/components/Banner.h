// SPDX-License-Identifier: GPL-3.0-or-later
// One strong sentence with a detail and at most one action, above what it is about. A banner about
// safety cannot be dismissed, so there is no way to dismiss one.
#pragma once

#include "ui/theme/Icon.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace zaklon::ui {

class IconLabel;
class TextLabel;

class Banner final : public QFrame {
    Q_OBJECT

  public:
    Banner(Tone tone, IconName icon, const QString& sentence, const QString& detail = {},
           QWidget* parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    void setIcon(IconName icon);
    void setSentence(const QString& sentence);
    void setDetail(const QString& detail);
    /// The detail goes on where the sentence ends, instead of in a line of its own: for a banner
    /// that always stands above something.
    void setRunsOn();
    /// An empty text takes the button away. The banner's focus is the button's.
    void setAction(const QString& text);
    bool hasAction() const { return m_hasAction; }
    /// Below the detail, for links or a list.
    QVBoxLayout& content() { return *m_content; }
    /// Speaks it now; for banners that appear while somebody works.
    void announceNow();

  Q_SIGNALS:
    void actionTriggered();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void arrange();
    void recolour();
    void showWords();

    Tone m_tone;
    bool m_runsOn = false;
    bool m_hasAction = false;
    QString m_sentenceWords;
    QString m_detailWords;
    IconLabel* m_icon;
    TextLabel* m_sentence;
    TextLabel* m_detail;
    QPushButton* m_action;
    QVBoxLayout* m_content;
};

} // namespace zaklon::ui
