// SPDX-License-Identifier: GPL-3.0-or-later
// Which pathway or protocol goes on a page for the pocket, and into which file.
#pragma once

#include "ui/session/Session.h"

#include <QDialog>

class QComboBox;

namespace zaklon::ui {

class Field;
class FileRow;

class ChecklistDialog final : public QDialog {
    Q_OBJECT

  public:
    explicit ChecklistDialog(Session& session, QWidget* parent = nullptr);
    /// Opens one that goes by itself.
    static void ask(Session& session, QWidget* parent);

  private:
    QWidget* makeButtons();
    void save();
    void say(const QString& problem);

    Session& m_session;
    QComboBox* m_pathway;
    FileRow* m_file;
    Field* m_fileField;
};

} // namespace zaklon::ui
