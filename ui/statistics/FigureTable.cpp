// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigureTable.h"

#include "ui/forms/CountText.h"
#include "ui/session/Text.h"

#include <algorithm>
#include <cmath>

namespace zaklon::ui {

using statistics::Count;
using statistics::DaysMeasured;
using statistics::Figure;
using statistics::FigureDefinition;
using statistics::FigureRow;
using statistics::Hiding;

namespace {

const QString& dash() {
    static const QString sign = QStringLiteral("\u2013");
    return sign;
}

QString percent(double share) {
    return QStringLiteral("%1 %").arg(std::lround(share * 100));
}

QString range(const DaysMeasured& days) {
    return days.least && days.most
               ? QStringLiteral("%1 %2 %3").arg(*days.least).arg(dash()).arg(*days.most)
               : QString();
}

} // namespace

QString FigureWording::title(const FigureDefinition& definition) const {
    return m_session.words().label("figure", definition.code);
}

QString FigureWording::unit(const FigureDefinition& definition) const {
    return m_session.words().label(definition.unit);
}

QString FigureWording::label(std::string_view list, const Code& code) const {
    if (list.empty()) {
        return toQString(code.text); // a year
    }
    if (list == "pathway" || list == "pathway_step") {
        return code.empty() ? tr("No step done") : pathwayLabel(code.text);
    }
    return code.empty() ? tr("Not recorded") : m_session.words().label(list, code);
}

QString FigureWording::pathwayLabel(const std::string& code) const {
    const auto slash = code.find('/');
    const auto pathway = m_session.definitions().pathways.current(code.substr(0, slash));
    if (pathway == nullptr) {
        return toQString(code); // of a pathway that is not here any more
    }
    const auto title = m_session.words().text(pathway->title);
    if (slash == std::string::npos) {
        return title;
    }
    const auto* step = pathway->step(code.substr(slash + 1));
    return tr("%1: %2").arg(title, step == nullptr ? toQString(code.substr(slash + 1))
                                                   : m_session.words().text(step->label));
}

QString FigureWording::listTitle(std::string_view list) const {
    const auto* codes = m_session.definitions().codes.find(list);
    return codes != nullptr ? m_session.words().text(codes->title()) : tr("Pathway and step");
}

QString FigureWording::rowsHead(const Figure& figure) const {
    const auto list = figure.definition->rowList;
    return list.empty() ? tr("Year") : listTitle(list);
}

QString FigureWording::columnsHead(const Figure& figure) const {
    const auto list = figure.definition->crossList;
    return list.empty() ? m_session.words().label(figure.breakdown) : listTitle(list);
}

QString FigureWording::rowName(const Figure& figure, std::size_t row) const {
    return label(figure.definition->rowList, figure.rows[row].code);
}

QString FigureWording::columnName(const Figure& figure, std::size_t column) const {
    const auto& of = figure.columns[column];
    return label(of.isBreakdown ? codeOf(figure.breakdown) : figure.definition->crossList, of.code);
}

QString FigureWording::spoken(const QString& count) {
    return count == dash() ? tr("hidden") : count;
}

QStringList FigureWording::heads(const Figure& figure) const {
    const auto& definition = *figure.definition;
    QStringList heads{definition.rowList.empty() ? tr("Year") : tr("Category"), tr("Count")};
    for (std::size_t column = 0; column < figure.columns.size(); ++column) {
        heads << columnName(figure, column);
    }
    if (definition.measures) {
        heads << tr("Days, median") << tr("Days, range");
    }
    if (!definition.shareOf.empty()) {
        heads << tr("Share: %1")
                     .arg(label(definition.crossList, Code{std::string(definition.shareOf)}))
              << tr("95 % range");
    }
    if (definition.trend) {
        heads << tr("Against the year before");
    }
    return heads;
}

QStringList FigureWording::row(const Figure& figure, const QString& name, const FigureRow& row,
                               const FigureRow* before) const {
    QStringList cells{name, countText(row.total, figure.smallCount)};
    for (const auto& cell : row.cells) {
        cells << countText(cell, figure.smallCount);
    }
    if (figure.definition->measures) {
        cells << (row.days ? m_session.words().locale().toString(row.days->median, 'g', 6)
                           : QString())
              << (row.days ? range(*row.days) : QString());
    }
    if (!figure.definition->shareOf.empty()) {
        cells << (row.share ? percent(row.share->share) : QString())
              << (row.share ? QStringLiteral("%1 %2 %3")
                                  .arg(percent(row.share->low), dash(), percent(row.share->high))
                            : QString());
    }
    if (figure.definition->trend) {
        cells << (before == nullptr ? QString()
                                    : changeText(row.total, before->total, row.changePercent));
    }
    return cells;
}

QString FigureWording::counted(const Figure& figure) const {
    const auto* entry = m_session.definitions().codes.find("figure", figure.definition->code);
    const auto what = entry != nullptr && entry->description
                          ? m_session.words().text(*entry->description)
                          : QString();
    return tr("%1 Counting unit: %2. Period: %3 to %4.")
        .arg(what, unit(*figure.definition), m_session.words().date(figure.period.first),
             m_session.words().date(figure.period.last));
}

QString FigureWording::sumCheck(const Figure& figure) const {
    if (figure.definition->overlaps) {
        return tr("Sum check: one may stand in several rows, so the rows do not add up to the "
                  "total.");
    }
    if (figure.hidesAnything()) {
        return tr("Sum check: cannot be shown, because counts are hidden.");
    }
    const int total = figure.total.total.number;
    const int remainder = figure.remainder.total.number;
    return tr("Sum check: the rows come to %1, the remainder is %2, the total was counted as %3.")
        .arg(figure.sumOfRows() - remainder)
        .arg(remainder)
        .arg(total);
}

QStringList FigureWording::notes(const Figure& figure) const {
    QStringList notes{sumCheck(figure)};
    if (figure.remainder.total.number < 0) {
        notes << tr("The rows come to more than the total: some are counted twice.");
    }
    if (figure.hidesAnything()) {
        notes << tr("Counts below %1 stand as <%1, so that nobody is recognised. A dash hides a "
                    "count with which a small one could be reckoned back.")
                     .arg(figure.smallCount);
    }
    const bool saysLittle =
        std::any_of(figure.rows.begin(), figure.rows.end(), [&](const auto& row) {
            return row.share && row.total.number < figure.fewCases;
        });
    if (saysLittle) {
        notes << tr("A share of fewer than %1 says little by itself: look at its range.")
                     .arg(figure.fewCases);
    }
    if (!figure.definition->byPerson) {
        notes << tr(
            "Not by sex or gender: they are known of persons only, and figures on persons show "
            "them.");
    }
    return notes;
}

FigureTable FigureWording::table(const Figure& figure) const {
    FigureTable table;
    table.title = title(*figure.definition);
    table.counted = counted(figure);
    table.heads = heads(figure);
    for (std::size_t at = 0; at < figure.rows.size(); ++at) {
        table.rows.push_back(row(figure, rowName(figure, at), figure.rows[at],
                                 at == 0 ? nullptr : &figure.rows[at - 1]));
    }
    table.rows.push_back(row(figure, tr("Remainder, in no row"), figure.remainder));
    table.rows.push_back(row(figure, tr("Total"), figure.total));
    table.notes = notes(figure);
    return table;
}

} // namespace zaklon::ui
