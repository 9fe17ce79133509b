// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/BarList.h"

#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

namespace {

constexpr int kNarrow = 360;     ///< below it names stand above their bars
constexpr double kOfNames = 0.4; ///< of the width at most

} // namespace

BarList::BarList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setAccessibleRole(*this, QAccessible::Grouping);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void BarList::setBars(const QString& name, std::vector<Bar> bars) {
    setAccessibleName(name);
    const bool hadKeys = std::any_of(m_rows.begin(), m_rows.end(),
                                     [](const BarRow* row) { return row->hasFocus(); });
    for (auto* row : m_rows) {
        row->disconnect(this); // whoever takes the keys of a row that goes was not chosen
    }
    qDeleteAll(std::exchange(m_rows, {}));
    for (auto& bar : bars) {
        auto* row = new BarRow(std::move(bar), this);
        const int at = count();
        row->setObjectName(QStringLiteral("%1_%2").arg(objectName()).arg(at));
        connect(row, &BarRow::stepped, this, [this, at](int by) { step(at, by); });
        connect(row, &BarRow::focused, this, [this, at] {
            setCurrent(at);
            Q_EMIT chosen(at);
        });
        connect(row, &BarRow::clicked, this, [this, at] {
            setCurrent(at); // a press may have taken the mark off
            Q_EMIT opened(at);
        });
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    setCurrent(0);
    fit();
    if (hadKeys && !m_rows.empty()) {
        m_rows.front()->setFocus();
    }
}

void BarList::setCurrent(int bar) {
    const bool has = bar >= 0 && bar < count();
    m_current = has ? bar : 0;
    for (int at = 0; at < count(); ++at) {
        auto* row = m_rows[static_cast<std::size_t>(at)];
        row->setChecked(has && at == bar);
        row->setFocusPolicy(at == m_current ? Qt::StrongFocus : Qt::ClickFocus); // one Tab stop
    }
}

void BarList::step(int from, int by) {
    const int last = count() - 1;
    const auto to = static_cast<int>(std::clamp<long long>(
        static_cast<long long>(from) + by, 0, static_cast<long long>(std::max(0, last))));
    m_rows[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
}

QWidget* BarList::firstFocus() const {
    return m_rows.empty() ? nullptr : m_rows[static_cast<std::size_t>(m_current)];
}

void BarList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void BarList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fit();
    }
}

/// All bars begin at one line and have one scale.
void BarList::fit() {
    int name = 0;
    int value = 0;
    for (const auto* row : m_rows) {
        name = std::max(name, row->nameWidth());
        value = std::max(value, row->valueWidth());
    }
    const bool above = width() < Theme::of(this).scaled(kNarrow);
    name = above ? 0 : std::min(name, static_cast<int>(width() * kOfNames));
    for (auto* row : m_rows) {
        row->fit(width(), name, value);
    }
}

} // namespace zaklon::ui
