// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to one report, as lists with a form beside them: facts, what people share,
// reactions.
#pragma once

#include "core/reports/CircumstanceNames.h"
#include "core/reports/ReportStore.h"
#include "ui/forms/RecordSection.h"

class QLineEdit;
class QStringListModel;

namespace zaklon::ui {

class AttachmentList;
class FieldMask;

/// A section whose records hang on a report: `showPerson` is called with the id of the report.
template <Described Record>
class ReportSectionOf : public RecordSectionOf<Record> {
  public:
    using RecordSectionOf<Record>::RecordSectionOf;

  protected:
    const RecordId& report() const { return this->person(); }
    std::vector<Record> ofReport() const { return this->records("report"); }
};

/// Each fact with its own source. Its words are hers where it is about one person.
class FactList final : public ReportSectionOf<ReportFact> {
    Q_OBJECT

  public:
    explicit FactList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void addWords(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    RecordId ownerOf(const Row& row) const override;
    ReportFact freshRecord() const override;
    Status saveRecord(Transaction& transaction, const ReportFact& fact) override;

  private:
    QString firstLine(const ReportFact& fact) const;
    void showNeeded();

    RecordForm* m_form = nullptr;
    RecordForm* m_known = nullptr; ///< the words; null where the role has none
    AttachmentList* m_files;
};

/// Employer, recruiter, address, route, payer: those that are called alike make a pattern.
class CircumstanceList final : public ReportSectionOf<Circumstance> {
    Q_OBJECT

  public:
    explicit CircumstanceList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void prepare(RecordForm& form) override;
    Circumstance freshRecord() const override;
    Status saveRecord(Transaction& transaction, const Circumstance& circumstance) override;

  private:
    void addNameField();
    QString keptName() const;
    void offerNames();

    RecordForm* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    FieldMask* m_mask = nullptr; ///< of the name
    QStringListModel* m_names;
};

class ReactionList final : public ReportSectionOf<ReportReaction> {
    Q_OBJECT

  public:
    explicit ReactionList(Session& session, QWidget* parent = nullptr);

  protected:
    std::vector<ListedRecord> list() const override;
    void addFields(RecordForm& form) override;
    void fillChoices(RecordForm& form) override;
    RecordId ownerOf(const Row& row) const override;
    ReportReaction freshRecord() const override;
};

/// Those on the report as choices of `person`, by code; with `kept`, of whom the record is already.
void offerPeople(const Session& session, const RecordId& report, const RecordId& kept,
                 RecordForm& form);

} // namespace zaklon::ui
