// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/FigureSaveDialog.h"

#include "core/reports/SuspicionReport.h"
#include "core/statistics/FigureStore.h"
#include "ui/components/Field.h"
#include "ui/components/TextLabel.h"
#include "ui/reports/FigureTable.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/RingRoom.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kWidth = 560;

/// A spreadsheet takes a cell that begins so for a formula, unless it is a number.
QString cell(QString text) {
    bool isNumber = false;
    text.toInt(&isNumber);
    if (!isNumber && !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front())) {
        text.prepend(QLatin1Char('\''));
    }
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString line(const QStringList& cells) {
    QStringList quoted;
    for (const auto& each : cells) {
        quoted << cell(each);
    }
    return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

QByteArray figureCsv(const FigureTable& table) {
    QString text = QStringLiteral("\ufeff"); // or spreadsheets misread the letters
    text += line({table.title}) + line({table.counted}) + line(table.heads);
    for (const auto& row : table.rows) {
        text += line(row);
    }
    for (const auto& note : table.notes) {
        text += line({note});
    }
    return text.toUtf8();
}

FigureSaveDialog::FigureSaveDialog(Session& session, const statistics::FigureDefinition& definition,
                                   const statistics::FigurePeriod& period, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_definition(definition)
    , m_period(period)
    , m_file(new FileRow(FileRow::Kind::NewFile, QStringLiteral("figure_file"),
                         tr("File of the figure"), this))
    , m_fileField(new Field(tr("File of the figure"), m_file, this)) {
    setObjectName(QStringLiteral("figure_save_dialog"));
    setAccessibleName(tr("Save the figure"));
    setFixedWidth(Theme::of(this).column(kWidth));
    // The name says the day and nothing else.
    m_file->setPath(freePaperFile(QStringLiteral("zaklon-%1-%2")
                                      .arg(tr("figure"))
                                      .arg(toQString(m_session.today().toString())),
                                  QStringLiteral("csv")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Save the figure"), TextRole::Title, &Theme::text, this));
    auto* about = new TextLabel(
        tr("The file is not encrypted. Small counts are hidden in it, also for those who see them "
           "here. That it was saved is noted in the journal."),
        TextRole::Body, &Theme::text2, this);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addWidget(m_fileField);
    column->addWidget(makeButtons());
    connect(m_file, &FileRow::changed, m_fileField, &Field::clearError);
    m_file->setFocus();
}

QWidget* FigureSaveDialog::makeButtons() {
    auto* bar = new QFrame(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setObjectName(QStringLiteral("cancel_figure"));
    auto* save = new QPushButton(tr("Save as CSV"), bar);
    save->setObjectName(QStringLiteral("save_figure"));
    save->setIcon(icon(IconName::Download));
    save->setDefault(true);
    setButtonKind(*save, ButtonKind::Primary);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &FigureSaveDialog::save);
    keepRingRoom(*bar);
    return bar;
}

Status FigureSaveDialog::write() {
    const auto figure =
        statistics::FigureStore(m_session.casework(), m_session.definitions().limits)
            .figure(m_definition, m_period, statistics::Audience::File);
    if (!figure) {
        return passOn(figure);
    }
    const auto bytes = figureCsv(FigureWording(m_session).table(*figure));
    return writePaperFile(m_file->path(), [&](QIODevice& file) {
        return file.write(bytes) == bytes.size() ? Status() : fail(ErrorCode::Io, "figure");
    });
}

void FigureSaveDialog::save() {
    if (QFileInfo::exists(m_file->path())) {
        m_fileField->setError(
            tr("There is a file of this name. Nothing was replaced; take another."));
        return;
    }
    if (const auto written = write(); !written) {
        if (written.error().code == ErrorCode::Io) {
            m_fileField->setError(tr("The file cannot be written there. Nothing is lost; take "
                                     "another folder."));
        } else {
            Q_EMIT m_session.failed(written.error());
        }
        return;
    }
    const auto note = "figure_csv:" + std::string(m_definition.code) + ":" +
                      m_period.first.toString() + ":" + m_period.last.toString();
    m_session.noteAccess(JournalAction::Shared, describe<SuspicionReport>(),
                         m_session.vault().header().vault, std::nullopt, note);
    m_session.announceDone(tr("Figure saved. It is not encrypted."));
    accept();
}

} // namespace zaklon::ui
