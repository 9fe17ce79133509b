// SPDX-License-Identifier: GPL-3.0-or-later
// Looks like a search box and opens the command box, which has the real one.
#pragma once

#include <QAbstractButton>

namespace zaklon::ui {

class SearchButton final : public QAbstractButton {
    Q_OBJECT

  public:
    explicit SearchButton(const QString& words, QWidget* parent = nullptr);

    void setKeys(const QString& keys);
    /// Said instead when the words have no room.
    void setShortWords(const QString& words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// Somebody began to type here.
    void typed(const QString& text);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QString m_keys;
    QString m_shortWords;
};

} // namespace zaklon::ui
