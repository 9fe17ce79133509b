// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigureChoice.h"

#include "ui/components/DateField.h"
#include "ui/components/Field.h"
#include "ui/components/FlowLayout.h"
#include "ui/session/Text.h"
#include "ui/statistics/FigureTable.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/RingRoom.h"

#include <QComboBox>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kYearsOffered = 12;
constexpr int kOwnPeriod = 0; ///< as the data of its line

QComboBox* makeBox(const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // never cut, also after a change
    return box;
}

} // namespace

FigureChoice::FigureChoice(const Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_report(makeBox(QStringLiteral("figure_report"), this))
    , m_figure(makeBox(QStringLiteral("figure_chosen"), this))
    , m_year(makeBox(QStringLiteral("figure_year"), this))
    , m_first(new DateField(this))
    , m_last(new DateField(this))
    , m_firstField(new Field(tr("From"), m_first, this))
    , m_lastField(new Field(tr("To"), m_last, this))
    , m_breakdown(makeBox(QStringLiteral("figure_breakdown"), this)) {
    setObjectName(QStringLiteral("figure_choice"));
    for (const auto& report : statistics::statisticsReports()) {
        m_report->addItem(m_session.words().label("statistics_report", report.code));
    }
    offerFigures();
    m_breakdown->addItem(tr("By sex"), static_cast<int>(statistics::Breakdown::Sex));
    m_breakdown->addItem(tr("By gender"), static_cast<int>(statistics::Breakdown::Gender));
    makePeriod(session.today());
    auto* row = new FlowLayout(space::kRow, space::kSmall, this);
    keepRingRoom(*this);
    row->addWidget(new Field(tr("Statistics report"), m_report, this));
    row->addWidget(new Field(tr("Figure"), m_figure, this));
    row->addWidget(new Field(tr("Period"), m_year, this));
    row->addWidget(m_firstField);
    row->addWidget(m_lastField);
    row->addWidget(new Field(tr("Persons"), m_breakdown, this));
    connect(m_report, &QComboBox::currentIndexChanged, this, [this] {
        offerFigures();
        Q_EMIT changed();
    });
    connect(m_figure, &QComboBox::currentIndexChanged, this, &FigureChoice::changed);
    connect(m_breakdown, &QComboBox::currentIndexChanged, this, &FigureChoice::changed);
}

void FigureChoice::makePeriod(Date today) {
    for (int year = today.year(); year > today.year() - kYearsOffered; --year) {
        m_year->addItem(QString::number(year), year);
    }
    m_year->addItem(tr("From one day to another"), kOwnPeriod);
    m_first->setObjectName(QStringLiteral("figure_first_day"));
    m_last->setObjectName(QStringLiteral("figure_last_day"));
    m_first->setToday(today);
    m_last->setToday(today);
    takeYear();
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        takeYear();
        Q_EMIT changed();
    });
    connect(m_first, &DateField::dateChanged, this, &FigureChoice::takeDays);
    connect(m_last, &DateField::dateChanged, this, &FigureChoice::takeDays);
}

/// Those of the report, the first of them chosen.
void FigureChoice::offerFigures() {
    const QSignalBlocker quiet(m_figure);
    const FigureWording wording(m_session);
    m_figure->clear();
    for (const auto code : report().figures) {
        m_figure->addItem(wording.title(*statistics::findFigure(code)), toQString(code));
    }
    m_figure->updateGeometry();
}

const statistics::StatisticsReport& FigureChoice::report() const {
    const auto reports = statistics::statisticsReports();
    return reports[static_cast<std::size_t>(std::max(0, m_report->currentIndex()))];
}

const statistics::FigureDefinition& FigureChoice::figure() const {
    const auto& figures = report().figures;
    const auto at = static_cast<std::size_t>(std::max(0, m_figure->currentIndex()));
    return *statistics::findFigure(figures[std::min(at, figures.size() - 1)]);
}

bool FigureChoice::choose(std::string_view figure) {
    const auto* report = statistics::reportOfFigure(figure);
    if (report == nullptr) {
        return false;
    }
    {
        const QSignalBlocker quiet(m_report);
        m_report->setCurrentIndex(
            static_cast<int>(report - statistics::statisticsReports().data()));
        offerFigures();
        const QSignalBlocker quietToo(m_figure);
        m_figure->setCurrentIndex(m_figure->findData(toQString(figure)));
    }
    Q_EMIT changed();
    return true;
}

void FigureChoice::takeYear() {
    const int year = m_year->currentData().toInt();
    m_firstField->setVisible(year == kOwnPeriod);
    m_lastField->setVisible(year == kOwnPeriod);
    if (year == kOwnPeriod) {
        return; // the days stay as they are, to be changed
    }
    const auto period = statistics::FigurePeriod::ofYear(year);
    m_filling = true;
    m_first->setDate(period.first);
    m_last->setDate(period.last);
    m_filling = false;
    showErrors();
}

void FigureChoice::takeDays() {
    if (m_filling) {
        return;
    }
    {
        const QSignalBlocker quiet(m_year);
        m_year->setCurrentIndex(m_year->findData(kOwnPeriod));
    }
    m_firstField->show();
    m_lastField->show();
    showErrors();
    Q_EMIT changed();
}

void FigureChoice::showErrors() {
    m_firstField->setError(m_first->date() ? QString() : tr("Type a day."));
    const bool turned = m_first->date() && m_last->date() && *m_last->date() < *m_first->date();
    m_lastField->setError(!m_last->date() ? tr("Type a day.")
                          : turned        ? tr("The period ends before it begins.")
                                          : QString());
}

std::optional<statistics::FigurePeriod> FigureChoice::period() const {
    const auto first = m_first->date();
    const auto last = m_last->date();
    if (!first || !last || *last < *first) {
        return std::nullopt;
    }
    return statistics::FigurePeriod{*first, *last};
}

statistics::Breakdown FigureChoice::breakdown() const {
    return static_cast<statistics::Breakdown>(m_breakdown->currentData().toInt());
}

QWidget* FigureChoice::firstFocus() const {
    return m_report;
}

} // namespace zaklon::ui
