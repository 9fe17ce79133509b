// SPDX-License-Identifier: GPL-3.0-or-later
// Below a field that is chosen from the directory, while nobody in it can be chosen: where the
// institutions stand, and the way there and back. A new vault has none, and a list that holds
// nothing would end in the middle of a form.
#pragma once

#include <QWidget>

#include <functional>

class QAction;

namespace zaklon::ui {

class Field;
class LinkButton;
class Session;

class DirectoryWay final : public QWidget {
    Q_OBJECT

  public:
    /// Fills the choices of the field; false if there are none.
    using Fill = std::function<bool()>;

    /// Fills now, and again when records change as long as there are none.
    static void below(Field& field, const Session& session, Fill fill);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    DirectoryWay(Field& field, const Session& session);
    void fill();
    void fillAgain();
    void goThere();
    void comeBack();
    QAction* action(const QString& name) const;

    Field& m_field;
    Fill m_fill;
    LinkButton* m_add;
    bool m_isGone = false; ///< somebody went to the directory from here
};

} // namespace zaklon::ui
