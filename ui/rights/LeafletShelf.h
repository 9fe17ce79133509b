// SPDX-License-Identifier: GPL-3.0-or-later
// The leaflets to choose from: read with their sources, shown large, kept as PDF.
#pragma once

#include "ui/session/Session.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QTextBrowser;
class QVBoxLayout;

namespace zaklon::ui {

class Field;
class FileRow;

class LeafletShelf final : public QWidget {
    Q_OBJECT

  public:
    explicit LeafletShelf(Session& session, QWidget* parent = nullptr);

    void showPerson(const RecordId& person);
    QWidget* firstFocus();

  private:
    QWidget* makeChoice();
    QWidget* makePaper();
    void fill(bool languagesToo);
    void linkLaw(const rights::Leaflet& leaflet);
    std::string leaflet() const;
    std::string language() const;
    void present();
    void writePdf();
    Status savePdf(const QString& path);
    QString suggestedFile() const;

    Session& m_session;
    RecordId m_person;
    QListWidget* m_list;
    QComboBox* m_language;
    QTextBrowser* m_preview;
    QVBoxLayout* m_law = nullptr; ///< links to what it rests on
    QPushButton* m_present;
    QPushButton* m_pdf;
    FileRow* m_file;
    Field* m_fileField;
};

} // namespace zaklon::ui
