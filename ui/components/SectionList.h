// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a record as a vertical list: icon, name, and a count or 'due'. One Tab stop,
// arrows move. Alt+1 ... Alt+9 belong to the page: setCurrentSection().
#pragma once

#include "ui/theme/Icon.h"

#include <QListView>

class QStandardItemModel;

namespace zaklon::ui {

class SectionList final : public QListView {
    Q_OBJECT

  public:
    explicit SectionList(QWidget* parent = nullptr);

    /// Returns its index. Names of sections are the program's words, never a person's.
    int addSection(IconName icon, const QString& name);
    /// An empty text takes the chip away.
    void setChip(int section, const QString& text, Tone tone = Tone::Neutral);
    /// The widest of them counts for fittingWidth() where no wider chip is there: the list keeps
    /// its width while they come and go.
    void reserveChips(int section, const QStringList& texts);
    void setTip(int section, const QString& tip);
    void setCurrentSection(int section);
    int currentSection() const { return currentIndex().row(); }
    int count() const;

    QSize sizeHint() const override;
    /// Wide enough for every section with its chip.
    int fittingWidth() const;
    void keyboardSearch(const QString&) override {} ///< letters belong to the page

  Q_SIGNALS:
    void sectionChosen(int section);

  protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

  private:
    void describe(int section);

    QStandardItemModel* m_sections;
};

} // namespace zaklon::ui
