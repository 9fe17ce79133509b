// SPDX-License-Identifier: GPL-3.0-or-later
// Outreach visits: where, who went, how many were met, what was seen, what is next (needs D42).
// They are nobody's; what was seen can become a report. One that is planned (needs D24) is the same
// record, opened again when it took place.
#pragma once

#include "core/reports/OutreachVisitStore.h"
#include "ui/forms/RecordSection.h"

class QComboBox;
class QPushButton;

namespace zaklon::ui {

class FilterMenu;
class Segments;

class VisitList final : public RecordSectionOf<OutreachVisit> {
    Q_OBJECT

  public:
    explicit VisitList(Session& session, QWidget* parent = nullptr);

    void refresh() override;
    /// Opens the form of a visit, with the keys where it is noted that what was agreed is done.
    void openVisit(const RecordId& visit);

  Q_SIGNALS:
    /// A report was made from a visit.
    void reportMade(const zaklon::RecordId& report);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void addWords(RecordForm& form) override;
    QString panelTitle() const override;
    void prepare(RecordForm& form) override;
    OutreachVisit freshRecord() const override;
    bool isOfPerson() const override { return false; }
    bool isFiltered() const override;
    Status saveRecord(Transaction& transaction, const OutreachVisit& visit) override;

  private:
    void plan();
    /// What a visit found is asked of one that took place, why it was called off of such a one.
    /// What is written already stays in sight in any state, so that it can be emptied.
    void askWhatFits();
    /// The field says something, be it a value yet or not.
    bool isFilled(std::string_view field) const;
    void makeFilters();
    QComboBox* codeBox(const QString& name, const QString& purpose, const QString& every,
                       const char* list, QWidget& bar);
    OutreachVisitFilter filter() const;
    ListedRecord rowOf(const OutreachVisit& visit, const std::string& report) const;
    QString stateOf(const OutreachVisit& visit) const;
    /// Met, spoken with, leaflets.
    std::vector<QString> countsOf(const OutreachVisit& visit) const;
    void becomeReport();
    Status saveFacts(Transaction& transaction, const OutreachVisit& visit) const;

    RecordForm* m_fields = nullptr;
    QPushButton* m_makeReport = nullptr;
    QPushButton* m_plan = nullptr;
    Segments* m_views = nullptr;
    QComboBox* m_area = nullptr;
    QComboBox* m_placeKind = nullptr;
    FilterMenu* m_filters = nullptr;
};

} // namespace zaklon::ui
