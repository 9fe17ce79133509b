// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportSections.h"

#include "core/people/SaidInWords.h"
#include "core/referrals/ProviderStore.h"
#include "ui/components/Field.h"
#include "ui/forms/AttachmentList.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/FieldMask.h"
#include "ui/forms/ProviderChoices.h"
#include "ui/session/HiddenDots.h"
#include "ui/session/Text.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

void offerPeople(const Session& session, const RecordId& report, const RecordId& kept,
                 RecordForm& form) {
    std::vector<RecordChoice> choices;
    const auto on = ReportStore(session.casework()).personsOn(report);
    for (const auto& each : on.value_or(std::vector<PersonOnReport>{})) {
        if (!each.link.takenOffOn || each.person.id == kept) {
            choices.emplace_back(each.person.id, toQString(each.person.code));
        }
    }
    form.setChoices("person", choices);
}

FactList::FactList(Session& session, QWidget* parent)
    : ReportSectionOf<ReportFact>(
          session,
          {tr("Facts"),
           tr("Add a fact"),
           tr("Save fact"),
           tr("The fact is saved."),
           tr("No facts yet"),
           tr("What is known, each with where it is known from, is what an authority can check."),
           {tr("About"), tr("What is known, from where"), tr("Of whom")}},
          parent)
    , m_files(new AttachmentList(session, this)) {
    build();
    panelFoot().addWidget(m_files);
}

/// Of its words, where the role may read them; none while presenting.
QString FactList::firstLine(const ReportFact& fact) const {
    const auto access = session().isPresenting() ? std::nullopt : session().confidential();
    const auto words =
        access ? access->find<Narrative>(fact.id).value_or(std::nullopt) : std::nullopt;
    return words ? toQString(words->text).section(u'\n', 0, 0) : QString();
}

std::vector<ListedRecord> FactList::list() const {
    const auto& words = session().words();
    std::vector<ListedRecord> rows;
    for (const auto& fact : ofReport()) {
        const auto known = words.label("info_source", fact.infoSource);
        const auto person = session().casework().find<Person>(fact.person).value_or(std::nullopt);
        const auto day = fact.onDate ? words.date(*fact.onDate) : QString();
        const auto about = words.label("fact_kind", fact.about);
        QStringList detail{firstLine(fact), day.isEmpty() || known.isEmpty()
                                                ? known + day
                                                : tr("%1, %2").arg(known, day)};
        detail.removeAll(QString());
        rows.push_back({fact.id, about.isEmpty() ? tr("Fact") : about,
                        detail.join(QStringLiteral("  \u00b7  ")),
                        person ? toQString(person->code) : tr("whole event"),
                        person ? Tone::Outline : Tone::Neutral});
    }
    return rows;
}

void FactList::addFields(RecordForm& form) {
    m_form = &form;
    form.add("about", tr("What it is about"));
    form.add("info_source", tr("Where it is known from"));
    form.add("strength", tr("How strongly it is supported")).setOptional(true);
    form.add("person", tr("About whom"), tr("Empty: it concerns the whole event."));
    form.add("happened_on", tr("When it happened"));
    connect(&form, &RecordForm::filled, this, &FactList::showNeeded);
    connect(&form, &RecordForm::edited, this, &FactList::showNeeded);
}

/// As the rule of the record: without words it has to say what it is about.
void FactList::showNeeded() {
    const auto words =
        m_known == nullptr ? Narrative{} : m_known->record<Narrative>().value_or(Narrative{});
    m_form->field("about").setNeeded(saysNothing(words));
}

void FactList::prepare(RecordForm& form) {
    const auto kept = session().casework().find<ReportFact>(editedRow().id).value_or(std::nullopt);
    offerPeople(session(), report(), kept ? kept->person : RecordId(), form);
    // A fact that was written down about one person is not shown as another's.
    form.field("person").setEnabled(!kept || kept->person.isNil());
    // A file belongs to a fact that is kept.
    m_files->showPlace(
        {kept ? kept->person : RecordId(), Code{describe<ReportFact>().kind}, editedRow().id, {}});
    m_files->setVisible(session().confidential() && kept);
}

void FactList::addWords(RecordForm& form) {
    m_known = &form;
    form.add("text", tr("What is known"));
    connect(&form, &RecordForm::filled, this, &FactList::showNeeded);
    connect(&form, &RecordForm::edited, this, &FactList::showNeeded);
}

RecordId FactList::ownerOf(const Row& row) const {
    const auto fact = fromRow<ReportFact>(row);
    return fact ? fact->person : RecordId();
}

ReportFact FactList::freshRecord() const {
    ReportFact fact;
    fact.id = RecordId::generate();
    fact.report = report();
    const auto on = ReportStore(session().casework()).personsStillOn(report());
    if (on && on->size() == 1) {
        fact.person = on->front().person.id;
    }
    fact.recordedOn = session().today();
    fact.worker = session().worker().id;
    return fact;
}

/// Words and files that were of the whole event become hers together with the fact.
Status FactList::saveRecord(Transaction& transaction, const ReportFact& fact) {
    const auto access = session().confidential();
    const auto read =
        access ? access->find<Narrative>(fact.id) : Result<std::optional<Narrative>>(std::nullopt);
    if (!read) {
        return passOn(read);
    }
    if (auto saved = transaction.save(fact); !saved) {
        return saved;
    }
    const auto files = access ? AttachmentStore(*access).ofRecord(fact.id)
                              : Result<std::vector<Attachment>>(std::vector<Attachment>{});
    if (!files) {
        return passOn(files);
    }
    for (auto file : *files) {
        if (file.person == fact.person) {
            continue;
        }
        file.person = fact.person;
        if (auto saved = transaction.save(*access, file); !saved) {
            return saved;
        }
    }
    auto words = *read;
    if (!words || words->person == fact.person) {
        return {};
    }
    words->person = fact.person;
    return transaction.save(*access, *words);
}

CircumstanceList::CircumstanceList(Session& session, QWidget* parent)
    : ReportSectionOf<Circumstance>(session,
                                    {tr("In common"),
                                     tr("Add what they share"),
                                     tr("Save"),
                                     tr("It is saved."),
                                     tr("Nothing is noted yet"),
                                     tr("An employer, a recruiter or an address that returns shows "
                                        "that people are not alone."),
                                     {tr("What"), tr("Name"), tr("Pattern")}},
                                    parent)
    , m_names(new QStringListModel(this)) {
    build();
    if (session.confidential()) {
        addNameField();
    }
}

void CircumstanceList::addNameField() {
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("circumstance_name"));
    auto* completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_name->setCompleter(completer);
    m_mask = new FieldMask(*m_name);
    m_mask->setSeconds(session().revealSeconds());
    connect(m_mask, &FieldMask::revealed, this, [this] {
        const auto one = fromRow<Circumstance>(editedRow());
        const bool ofOne = one && !one->person.isNil();
        session().noteAccess(JournalAction::Revealed, describe<CircumstanceName>(), editedRow().id,
                             ofOne ? std::optional(one->person) : std::nullopt, "name");
    });
    connect(&session(), &Session::concealed, m_mask, &FieldMask::hide);
    auto* field = new Field(tr("Name or address"), m_name, this);
    field->setHint(tr("As it was heard. The same in another spelling or script is found."));
    panelFoot().addWidget(field);
    drafts().add({QStringLiteral("name"),
                  [this](DraftKeeper::Edits) {
                      return m_name->text() == keptName()
                                 ? QJsonObject()
                                 : QJsonObject{{QStringLiteral("text"), m_name->text()}};
                  },
                  [this](const QJsonObject& part, DraftKeeper::Edits) {
                      m_name->setText(part[QStringLiteral("text")].toString());
                      return true;
                  }});
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        offerNames();
        drafts().touch();
    });
}

std::vector<ListedRecord> CircumstanceList::list() const {
    std::vector<ListedRecord> rows;
    const auto access = session().confidential();
    for (const auto& one : ofReport()) {
        const auto name =
            access ? access->find<CircumstanceName>(one.id).value_or(std::nullopt) : std::nullopt;
        const auto sharing =
            session().casework().where<Circumstance>("pattern", one.pattern)->size();
        rows.push_back(
            {one.id, session().words().label("circumstance_kind", one.type),
             name && !name->name.empty() ? hiddenDots() : tr("hidden"),
             sharing > 1 ? tr("%n time(s)", nullptr, static_cast<int>(sharing)) : tr("only here"),
             sharing > 1 ? Tone::Attention : Tone::Neutral});
    }
    return rows;
}

void CircumstanceList::addFields(RecordForm& form) {
    m_form = &form;
    form.add("type", tr("What people share"));
    form.add("person", tr("Known of"), tr("Empty: of everybody on the report."));
}

void CircumstanceList::prepare(RecordForm& form) {
    const auto kept =
        session().casework().find<Circumstance>(editedRow().id).value_or(std::nullopt);
    offerPeople(session(), report(), kept ? kept->person : RecordId(), form);
    form.field("person").setEnabled(!kept || kept->person.isNil());
    if (m_name != nullptr) {
        m_name->setText(keptName());
        m_mask->setSeconds(session().revealSeconds());
        m_mask->hide(); // what is there already, until somebody asks
    }
}

QString CircumstanceList::keptName() const {
    const auto access = session().confidential();
    const auto kept = access ? access->find<CircumstanceName>(editedRow().id).value_or(std::nullopt)
                             : std::nullopt;
    return kept ? toQString(kept->name) : QString();
}

void CircumstanceList::offerNames() {
    const auto access = session().confidential();
    const auto typed = m_form->record<Circumstance>();
    if (!access || !typed) {
        return;
    }
    QStringList names;
    const auto like = CircumstanceNames(session().casework(), *access)
                          .like(typed->type, typedText(m_name->text()));
    for (const auto& name : like.value_or(std::vector<std::string>{})) {
        names << toQString(name);
    }
    m_names->setStringList(names);
}

Circumstance CircumstanceList::freshRecord() const {
    Circumstance circumstance;
    circumstance.id = RecordId::generate();
    circumstance.report = report();
    circumstance.type = {"employer"};
    circumstance.since = session().today();
    return circumstance;
}

Status CircumstanceList::saveRecord(Transaction& transaction, const Circumstance& circumstance) {
    const auto access = session().confidential();
    if (!access || m_name == nullptr) {
        return fail(ErrorCode::NoConfidentialKey, "circumstance_name");
    }
    auto named = NamedCircumstance{circumstance, {}};
    const auto kept = access->find<CircumstanceName>(circumstance.id);
    if (!kept) {
        return passOn(kept);
    }
    named.name = kept->value_or(CircumstanceName{});
    named.name.name = typedText(m_name->text());
    return CircumstanceNames(session().casework(), *access).save(transaction, named);
}

ReactionList::ReactionList(Session& session, QWidget* parent)
    : ReportSectionOf<ReportReaction>(
          session,
          {tr("Reactions"),
           tr("Add a reaction"),
           tr("Save reaction"),
           tr("The reaction is saved."),
           tr("No reaction recorded here"),
           tr("The days until the first reaction are counted from here. A decision and an answer "
              "that stand in the procedure of this report count by themselves."),
           {tr("What"), tr("Institution"), tr("When")}},
          parent) {
    build();
}

std::vector<ListedRecord> ReactionList::list() const {
    std::vector<ListedRecord> rows;
    const auto reactions = ReportStore(session().casework()).reactionsTo(report());
    for (const auto& reaction : reactions.value_or(std::vector<ReportReaction>{})) {
        const auto institution =
            session().casework().find<Provider>(reaction.institution).value_or(std::nullopt);
        const auto person = session().casework().find<Person>(reaction.person);
        QStringList detail{institution ? toQString(institution->name) : QString(),
                           person && *person ? toQString((*person)->code) : QString()};
        detail.removeAll(QString());
        rows.push_back({reaction.id, session().words().label("reaction_kind", reaction.type),
                        detail.join(QStringLiteral("  \u00b7  ")),
                        session().words().date(reaction.onDate), Tone::Neutral});
    }
    return rows;
}

void ReactionList::addFields(RecordForm& form) {
    form.add("type", tr("What happened"));
    form.add("on_date", tr("When"));
    form.add("institution", tr("Institution"));
    form.add("person", tr("Whom it concerns"), tr("Empty: everybody on the report."))
        .setOptional(true);
}

void ReactionList::fillChoices(RecordForm& form) {
    offerProviders(form, session(), "institution");
    const auto kept = session().casework().find<ReportReaction>(editedRow().id);
    const auto person = kept && *kept ? (*kept)->person : RecordId();
    offerPeople(session(), report(), person, form);
    const auto on = ReportStore(session().casework()).personsStillOn(report());
    const bool several = on && on->size() > 1;
    form.field("person").setVisible(several || !person.isNil()); // of one person there is no doubt
    form.field("person").setEnabled(person.isNil());
}

RecordId ReactionList::ownerOf(const Row& row) const {
    const auto reaction = fromRow<ReportReaction>(row);
    return reaction ? reaction->person : RecordId();
}

ReportReaction ReactionList::freshRecord() const {
    ReportReaction reaction;
    reaction.id = RecordId::generate();
    reaction.report = report();
    reaction.type = {"receipt"};
    reaction.onDate = session().today();
    return reaction;
}

} // namespace zaklon::ui
