// SPDX-License-Identifier: GPL-3.0-or-later
// What one list is filtered by: the page names each of its controls once, and kept filters are read
// from them and put back into them. The names stand in the vault (SavedFilter::settings), so that
// they stay when the words on the screen change.
#pragma once

#include "core/tasks/SavedFilter.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

class QComboBox;
class QLineEdit;

namespace zaklon::ui {

class Segments;

class FilterFields {
  public:
    struct Part {
        std::string name;
        std::function<QString()> now;             ///< empty: it filters nothing
        std::function<void(const QString&)> show; ///< without saying that somebody changed it
    };

    void add(Part part);
    /// One code for each answer, in its order; the first one where a filter says nothing.
    void add(const std::string& name, Segments& views, std::vector<std::string> codes);
    /// By the data of its items; the first one filters nothing.
    void add(const std::string& name, QComboBox& box);
    void add(const std::string& name, QLineEdit& line);

    void read(SavedFilter& filter) const;
    /// Controls that the filter does not name filter nothing.
    void show(const SavedFilter& filter) const;

  private:
    std::vector<Part> m_parts;
};

} // namespace zaklon::ui
