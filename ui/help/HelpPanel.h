// SPDX-License-Identifier: GPL-3.0-or-later
// Help beside the page it explains. Links between pages, Back, contents; Esc closes it. Holds no
// vault and works before one is open.
#pragma once

#include "core/base/LocalizedText.h"

#include <QFrame>
#include <QStringList>

class QPushButton;
class QUrl;

namespace zaklon::ui {

class HelpView;

class HelpPanel final : public QFrame {
    Q_OBJECT

  public:
    explicit HelpPanel(Language language, QWidget* parent = nullptr);

    /// Shows a page, the contents if there is none of this name.
    void showTopic(const QString& topic);
    QString topic() const { return m_topic; }
    /// Whether the page about the first day has a button that begins it.
    void setTutorialOffered(bool offered);

  Q_SIGNALS:
    void closed();
    void tutorialRequested();

  protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QPushButton* addButton(const QString& name, const QString& text);
    void arrange();
    void follow(const QUrl& link);
    void back();
    void display(const QString& topic);
    bool handle(int key, Qt::KeyboardModifiers modifiers);

    Language m_language;
    HelpView* m_view;
    QPushButton* m_back;
    QPushButton* m_contents;
    QPushButton* m_close;
    QPushButton* m_tutorial;
    QString m_topic;
    QStringList m_before; ///< pages to go back to
    bool m_offersTutorial = false;
};

} // namespace zaklon::ui
