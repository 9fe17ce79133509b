// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of law beside the provisions of the one that is chosen. Reference, never advice: each
// says how far it can be relied on.
#pragma once

#include "ui/session/Session.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QTextBrowser;

namespace zaklon::ui {

class LawView final : public QWidget {
    Q_OBJECT

  public:
    explicit LawView(Session& session, QWidget* parent = nullptr);

    /// Shows an act at one of its provisions; at its beginning if that is empty or unknown.
    void showAct(const std::string& act, const std::string& provision);
    QWidget* firstFocus();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void listActs();
    void fill();
    void place();
    std::string topic() const;

    Session& m_session;
    QComboBox* m_topic;
    QListWidget* m_acts;
    QTextBrowser* m_text;
    QString m_provision; ///< where it is read
};

} // namespace zaklon::ui
