// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what a figure is for, who gets it and where it goes: its table as a CSV file, or the whole
// report as a PDF. Small counts are hidden in both, whoever saves them, and the journal notes it.
#pragma once

#include "core/statistics/Dashboard.h"
#include "ui/forms/PaperDialog.h"
#include "ui/session/Session.h"

namespace zaklon::ui {

class PaperPurpose;
struct FigureTable;

/// One line for each row, fields in quotes; none is taken for a formula. What is counted and what
/// has to be said stands in lines of its own, before and after.
QByteArray figureCsv(const FigureTable& table);

/// What is saved.
struct FigureRequest {
    const statistics::StatisticsReport* report = nullptr;
    const statistics::FigureDefinition* definition = nullptr;
    statistics::FigurePeriod period;
    statistics::Breakdown breakdown = statistics::Breakdown::Sex;
};

class FigureFileDialog final : public PaperDialog {
    Q_OBJECT

  public:
    enum class Format { Csv, Pdf };

    FigureFileDialog(Session& session, const FigureRequest& request, Format format,
                     QWidget* parent = nullptr);

  private:
    static Texts textsOf(Format format);
    bool isReady();
    Status write(QIODevice& device, const statistics::Dashboard& board) const;
    void note();
    void act() override;

    Session& m_session;
    FigureRequest m_request;
    Format m_format;
    PaperPurpose* m_purpose;
};

} // namespace zaklon::ui
