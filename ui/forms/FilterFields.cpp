// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FilterFields.h"

#include "ui/components/Segments.h"
#include "ui/session/Text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace zaklon::ui {

namespace {

int itemOf(const QComboBox& box, const QString& code) {
    for (int item = 1; item < box.count(); ++item) {
        if (box.itemData(item).toString() == code) {
            return item;
        }
    }
    return 0;
}

} // namespace

void FilterFields::add(Part part) {
    m_parts.push_back(std::move(part));
}

void FilterFields::add(const std::string& name, Segments& views, std::vector<std::string> codes) {
    const auto now = [&views, codes] {
        return toQString(codes[static_cast<std::size_t>(views.current().value_or(0))]);
    };
    const auto show = [&views, codes](const QString& code) {
        const auto found = std::find(codes.begin(), codes.end(), toText(code));
        views.setCurrent(found == codes.end() ? 0 : static_cast<int>(found - codes.begin()));
    };
    add({name, now, show});
}

void FilterFields::add(const std::string& name, QComboBox& box) {
    const auto now = [&box] {
        return box.currentIndex() > 0 ? box.currentData().toString() : QString();
    };
    const auto show = [&box](const QString& code) {
        const QSignalBlocker quiet(&box);
        box.setCurrentIndex(itemOf(box, code));
    };
    add({name, now, show});
}

void FilterFields::add(const std::string& name, QLineEdit& line) {
    const auto show = [&line](const QString& words) {
        const QSignalBlocker quiet(&line);
        line.setText(words);
    };
    add({name, [&line] { return line.text(); }, show});
}

void FilterFields::read(SavedFilter& filter) const {
    for (const auto& part : m_parts) {
        filter.set(part.name, toText(part.now()));
    }
}

void FilterFields::show(const SavedFilter& filter) const {
    for (const auto& part : m_parts) {
        part.show(toQString(filter.setting(part.name)));
    }
}

} // namespace zaklon::ui
