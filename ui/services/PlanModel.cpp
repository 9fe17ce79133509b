// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/PlanModel.h"

#include "core/services/CarePlanRules.h"

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kLineRole = Qt::UserRole + 1; ///< place in m_lines

} // namespace

QStandardItem* PlanModel::add(QStandardItem& parent, const PlanLine& line) {
    auto* item = new QStandardItem(line.title);
    item->setEditable(false);
    item->setData(static_cast<int>(m_lines.size()), kLineRole);
    QStringList spoken{line.title, line.note, line.chip, line.who};
    spoken.removeAll(QString());
    item->setData(spoken.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    item->setToolTip(line.note); // its end may be cut off in the line
    m_lines.push_back(line);
    m_items[line.id] = item;
    parent.appendRow(item);
    return item;
}

void PlanModel::show(const CarePlan& plan, const PlanWording& wording) {
    clear();
    m_lines.clear();
    m_items.clear();
    auto& root = *invisibleRootItem();
    for (const auto& need : plan.needs) {
        auto& needItem = *add(root, wording.line(need));
        for (const auto& goal : need.goals) {
            auto& goalItem = *add(needItem, wording.line(goal));
            for (const auto& action : goal.actions) {
                add(goalItem, wording.line(action));
            }
        }
        for (const auto& action : need.actions) {
            add(needItem, wording.line(action));
        }
    }
    for (const auto& action : plan.loose) {
        add(root, wording.line(action));
    }
}

std::optional<PlanLine> PlanModel::lineAt(const QModelIndex& index) const {
    const auto place = index.data(kLineRole);
    return place.isValid() ? std::optional(m_lines[static_cast<std::size_t>(place.toInt())])
                           : std::nullopt;
}

QModelIndex PlanModel::indexOf(const RecordId& id) const {
    const auto found = m_items.find(id);
    return found == m_items.end() ? QModelIndex() : indexFromItem(found->second);
}

QModelIndex PlanModel::placeForStep(const QModelIndex& index, const CarePlan& plan) const {
    const auto chosen = above(index, PlanKind::Need);
    QModelIndex first;
    for (const auto& each : plan.needs) {
        if (!isOpen(each.need.state)) {
            continue;
        }
        if (chosen == each.need.id) {
            return index;
        }
        first = first.isValid() ? first : indexOf(each.need.id);
    }
    return first;
}

QModelIndex PlanModel::firstOpen(const CarePlan& plan) const {
    const auto openIn = [this](const std::vector<PlannedAction>& actions) {
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [](const auto& each) { return isOpen(each.action.state); });
        return found == actions.end() ? QModelIndex() : indexOf(found->action.id);
    };
    for (const auto& need : plan.needs) {
        for (const auto& goal : need.goals) {
            if (const auto action = openIn(goal.actions); action.isValid()) {
                return action;
            }
        }
        if (const auto action = openIn(need.actions); action.isValid()) {
            return action;
        }
    }
    const auto need = placeForStep({}, plan);
    return need.isValid() ? need : index(0, 0);
}

std::optional<RecordId> PlanModel::above(QModelIndex index, PlanKind kind) const {
    for (; index.isValid(); index = index.parent()) {
        if (const auto line = lineAt(index); line && line->kind == kind) {
            return line->id;
        }
    }
    return std::nullopt;
}

} // namespace zaklon::ui
