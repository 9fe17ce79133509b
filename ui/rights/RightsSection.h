// SPDX-License-Identifier: GPL-3.0-or-later
// What the person was told about rights, and the leaflets and the law to tell it with.
#pragma once

#include "core/rights/RightsInformation.h"
#include "ui/forms/RecordSection.h"

class QStackedWidget;

namespace zaklon::ui {

class LawView;
class LeafletShelf;
class Segments;

class RightsTalkList final : public RecordSectionOf<RightsInformation> {
    Q_OBJECT

  public:
    explicit RightsTalkList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void addWords(RecordForm& form) override;
    RightsInformation freshRecord() const override;
    Status saveRecord(Transaction& transaction, const RightsInformation& talk) override;

  private:
    QString leafletTitle(const RightsInformation& talk) const;
};

class RightsSection final : public PersonSectionPage {
    Q_OBJECT

  public:
    RightsSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Rights explained"); }
    void showPerson(const RecordId& person) override;
    void refresh() override;
    QWidget* firstFocus() override;
    /// Explaining once more is a talk of its own.
    void showPlaceOf(TaskKind kind, const RecordId& record) override;
    bool bringForward(const QWidget& inside) override;

  private:
    Segments* m_choice;
    QStackedWidget* m_stack;
    RightsTalkList* m_talks;
    LeafletShelf* m_shelf;
    LawView* m_law;
};

} // namespace zaklon::ui
