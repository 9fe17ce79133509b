// SPDX-License-Identifier: GPL-3.0-or-later
// A path that can be typed or chosen.
#pragma once

#include <QFrame>

#include <filesystem>

class QLineEdit;

namespace zaklon::ui {

class FileRow final : public QFrame {
    Q_OBJECT

  public:
    enum class Kind { Folder, ExistingFile, NewFile };

    /// `name` is the objectName of the line.
    FileRow(Kind kind, const QString& name, const QString& title, QWidget* parent = nullptr);

    QString path() const;
    std::filesystem::path filePath() const;
    void setPath(const QString& path);

  Q_SIGNALS:
    void changed();
    /// Enter in the line: what comes next is up to whoever asks for the file.
    void entered();

  private:
    void choose();

    Kind m_kind;
    QString m_title;
    QLineEdit* m_line;
};

} // namespace zaklon::ui
