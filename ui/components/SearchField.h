// SPDX-License-Identifier: GPL-3.0-or-later
// A line edit to find or filter with: magnifier before, keys or a cross after. Esc empties it
// first.
#pragma once

#include <QLineEdit>

namespace zaklon::ui {

class SearchField final : public QLineEdit {
    Q_OBJECT

  public:
    /// `name` is the accessible name and the placeholder: 'Search people, notes, actions'.
    explicit SearchField(const QString& name, QWidget* parent = nullptr);

    /// Keys shown at the end while it is empty: `Ctrl K`. They are words only; the page binds them.
    void setKeysHint(const QString& keys);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QSize keysSize() const;
    void keepRoomForKeys();

    QString m_keys;
};

} // namespace zaklon::ui
