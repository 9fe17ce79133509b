// SPDX-License-Identifier: GPL-3.0-or-later
// Identification of one person: the next step first, then in parts every procedure, what speaks for
// trafficking, protection beside the procedures, closing. Forms open at the side and stay while the
// cards are read again.
#pragma once

#include "core/people/Person.h"
#include "ui/forms/CardSection.h"
#include "ui/identification/IdentificationDesk.h"

namespace zaklon::ui {

class Banner;

class IdentificationSection final : public CardSection {
    Q_OBJECT

  public:
    IdentificationSection(Session& session, Navigator& navigator, QWidget* parent = nullptr);

    QString title() const override { return tr("Identification"); }
    /// Opens the form of the outcome of the procedure that has these phases, or the one that opens
    /// a procedure if none has them yet.
    void askOutcome(const RecordId& pathwayCase);
    /// Where a task of this kind is done; the keys are at the line of its record, if it has one.
    void showPlaceOf(TaskKind kind, const RecordId& record) override;
    /// The same for the newest procedure that is not closed.
    void askOpenOutcome();

  protected:
    /// The next step: it is what the lists that lead here name.
    QWidget* beginning() override;
    void showCards() override;
    RecordPanel::Spec newForm() override;
    Result<std::optional<RecordPanel::Spec>> begunForm(const DraftKey& draft) override;
    void showPartOf(const RecordPanel::Spec& form) override;

  private:
    static QString actionFor(TaskKind kind);
    void askWhenTold(const RecordId& procedure);
    void focusNext();
    IdentificationDesk desk();
    void showFile(const IdentificationFile& file, const Person& person);
    void addProcedures(const IdentificationFile& file, QVBoxLayout& cards, QWidget* inside);
    void showNext(const IdentificationFile& file, const Person& person);
    Result<IdentificationFile> readFile() const;

    std::function<void()> m_act;
    Banner* m_next;
};

} // namespace zaklon::ui
