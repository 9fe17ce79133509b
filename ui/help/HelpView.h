// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one page of help in the type and colours of the program. Follows no link by itself and
// loads nothing from anywhere.
#pragma once

#include <QTextBrowser>

namespace zaklon::ui {

class HelpView final : public QTextBrowser {
    Q_OBJECT

  public:
    explicit HelpView(QWidget* parent = nullptr);

    void showPage(const QString& markdown);
    /// The first heading of the page.
    QString heading() const;

  protected:
    void changeEvent(QEvent* event) override;
    QVariant loadResource(int type, const QUrl& name) override;

  private:
    void restyle();

    QString m_markdown;
    bool m_styling = false;
};

} // namespace zaklon::ui
