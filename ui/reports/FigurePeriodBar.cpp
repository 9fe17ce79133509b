// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/FigurePeriodBar.h"

#include "ui/components/DateField.h"
#include "ui/components/Field.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace zaklon::ui {

namespace {

constexpr int kYearsOffered = 12;
constexpr int kOwnPeriod = 0; ///< as the data of its line

} // namespace

FigurePeriodBar::FigurePeriodBar(Date today, QWidget* parent)
    : QWidget(parent)
    , m_year(new QComboBox(this))
    , m_first(new DateField(this))
    , m_last(new DateField(this))
    , m_firstField(new Field(tr("From"), m_first, this))
    , m_lastField(new Field(tr("To"), m_last, this))
    , m_breakdown(new QComboBox(this)) {
    setObjectName(QStringLiteral("figure_period"));
    m_year->setObjectName(QStringLiteral("figure_year"));
    for (int year = today.year(); year > today.year() - kYearsOffered; --year) {
        m_year->addItem(QString::number(year), year);
    }
    m_year->addItem(tr("From one day to another"), kOwnPeriod);
    m_first->setObjectName(QStringLiteral("figure_first_day"));
    m_last->setObjectName(QStringLiteral("figure_last_day"));
    m_first->setToday(today);
    m_last->setToday(today);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new Field(tr("Period"), m_year, this), 0, Qt::AlignTop);
    row->addWidget(m_firstField, 0, Qt::AlignTop);
    row->addWidget(m_lastField, 0, Qt::AlignTop);
    m_breakdown->setObjectName(QStringLiteral("figure_breakdown"));
    m_breakdown->addItem(tr("By sex"), static_cast<int>(statistics::Breakdown::Sex));
    m_breakdown->addItem(tr("By gender"), static_cast<int>(statistics::Breakdown::Gender));
    row->addWidget(new Field(tr("Persons"), m_breakdown, this), 0, Qt::AlignTop);
    row->addStretch();
    takeYear();
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        takeYear();
        Q_EMIT changed();
    });
    connect(m_breakdown, &QComboBox::currentIndexChanged, this, &FigurePeriodBar::changed);
    connect(m_first, &DateField::dateChanged, this, &FigurePeriodBar::takeDays);
    connect(m_last, &DateField::dateChanged, this, &FigurePeriodBar::takeDays);
}

void FigurePeriodBar::takeYear() {
    const int year = m_year->currentData().toInt();
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

void FigurePeriodBar::takeDays() {
    if (m_filling) {
        return;
    }
    {
        const QSignalBlocker quiet(m_year);
        m_year->setCurrentIndex(m_year->findData(kOwnPeriod));
    }
    showErrors();
    Q_EMIT changed();
}

void FigurePeriodBar::showErrors() {
    m_firstField->setError(m_first->date() ? QString() : tr("Type a day."));
    const bool turned = m_first->date() && m_last->date() && *m_last->date() < *m_first->date();
    m_lastField->setError(!m_last->date() ? tr("Type a day.")
                          : turned        ? tr("The period ends before it begins.")
                                          : QString());
}

std::optional<statistics::FigurePeriod> FigurePeriodBar::period() const {
    const auto first = m_first->date();
    const auto last = m_last->date();
    if (!first || !last || *last < *first) {
        return std::nullopt;
    }
    return statistics::FigurePeriod{*first, *last};
}

statistics::Breakdown FigurePeriodBar::breakdown() const {
    return static_cast<statistics::Breakdown>(m_breakdown->currentData().toInt());
}

QWidget* FigurePeriodBar::firstFocus() const {
    return m_year;
}

} // namespace zaklon::ui
