// SPDX-License-Identifier: GPL-3.0-or-later
// At the top of a form that could not be saved: a link to each field with a problem, in the words
// that stand at the field (ui.md 10).
#pragma once

#include <QWidget>

#include <vector>

namespace zaklon::ui {

class Banner;
class Field;

class ErrorSummary final : public QWidget {
    Q_OBJECT

  public:
    explicit ErrorSummary(QWidget* parent = nullptr);

    /// Lists those of `fields` that have an error, in this order, and moves the focus to the first
    /// of them that is shown; the links are a Shift+Tab away. Returns whether there was one;
    /// without one the summary hides.
    bool show(const std::vector<Field*>& fields);
    void clear();

  private:
    void addLink(Field& field);

    Banner* m_banner;
    std::vector<QWidget*> m_links;
};

} // namespace zaklon::ui
