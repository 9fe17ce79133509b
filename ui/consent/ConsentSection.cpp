// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/ConsentSection.h"

#include "core/consent/ConsentRules.h"
#include "core/people/ChildAge.h"
#include "core/referrals/Provider.h"
#include "core/tasks/DueTask.h"
#include "ui/components/Banner.h"
#include "ui/forms/ConsentGapWords.h"
#include "ui/forms/ConsentLook.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/ProviderChoices.h"
#include "ui/session/PersonLimits.h"
#include "ui/session/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zaklon::ui {

ConsentSection::ConsentSection(Session& session, Navigator& navigator, QWidget* parent)
    : RecordSectionOf<Consent>(
          session,
          {tr("Consent"),
           tr("Record a consent"),
           tr("Save consent"),
           tr("The consent is saved."),
           tr("No consent recorded yet"),
           tr("The person decides what is shared, with whom and until when. Help never depends on "
              "it."),
           {tr("For what"), tr("With whom, what, until when"), tr("Decision")}},
          parent) {
    build();
    m_ageNeeded = new Banner(Tone::Attention, IconName::Info, unknownAgeSentence(), {}, this);
    m_ageNeeded->setObjectName(QStringLiteral("consent_age_needed"));
    m_ageNeeded->setAction(tr("Record the year of birth"));
    m_ageNeeded->hide();
    setFilterBar(*m_ageNeeded);
    connect(m_ageNeeded, &Banner::actionTriggered, this, [this, &navigator] {
        navigator.openPerson(this->person(), PersonSection::Details);
        Q_EMIT sentToBirthYear();
    });
    connect(this, &ConsentSection::formOpened, this, [this](bool open) {
        m_leadsBack = !open && m_referredTo.has_value();
        m_referredTo = open ? m_referredTo : std::nullopt;
        m_renewed = open ? m_renewed : std::nullopt;
    });
    connect(this, &ConsentSection::savedRecord, this, [this, &navigator] {
        if (m_leadsBack) {
            navigator.openPerson(this->person(), PersonSection::Referrals);
        }
    });
}

/// What was kept for later about this recipient is gone on with: a second one would stand beside
/// it.
void ConsentSection::recordFor(const RecordId& provider) {
    m_referredTo = provider;
    const auto all = records();
    const auto waiting = std::find_if(all.begin(), all.end(), [&](const Consent& each) {
        return each.recipient == provider && each.state == ConsentState::NotAsked;
    });
    waiting == all.end() ? startNew() : edit(waiting->id);
}

void ConsentSection::showPlaceOf(TaskKind kind, const RecordId& record) {
    const auto ends = kind == TaskKind::ConsentEnd
                          ? session().read(session().casework().find<Consent>(record))
                          : std::nullopt;
    if (!ends || !*ends || !mayWrite(session().role(), describe<Consent>().kind)) {
        RecordSectionOf<Consent>::showPlaceOf(kind, record);
        return;
    }
    m_renewed = **ends;
    startNew();
}

std::map<RecordId, QString> ConsentSection::recipients() const {
    std::map<RecordId, QString> names;
    const auto providers = session()
                               .casework()
                               .where<Provider>("active", Value(std::int64_t{1}))
                               .value_or(std::vector<Provider>{});
    for (const auto& provider : providers) {
        names[provider.id] = toQString(provider.name);
    }
    return names;
}

std::vector<ListedRecord> ConsentSection::list() const {
    const auto names = recipients();
    const auto& words = session().words();
    const bool isChild =
        mayBeChild(session().casework(), person(), session().today()).value_or(true);
    std::vector<ListedRecord> rows;
    bool needsAge = false;
    for (const auto& consent : records()) {
        QStringList parts;
        if (const auto name = names.find(consent.recipient); name != names.end()) {
            parts << name->second;
        }
        parts << words.labels("data_category", consent.scope);
        if (consent.validUntil) {
            parts << tr("until %1").arg(words.date(*consent.validUntil));
        }
        const ConsentLook look(session(), consent, isChild);
        parts << look.why;
        parts.removeAll(QString());
        needsAge = needsAge || look.needsAge;
        rows.push_back({consent.id, words.label("consent_type", consent.type),
                        parts.join(QStringLiteral("  \u00b7  ")), look.state, look.tone});
    }
    m_ageNeeded->setVisible(needsAge);
    return rows;
}

void ConsentSection::addFields(RecordForm& form) {
    form.add(
        "type", tr("For what"),
        tr("One consent for one purpose. Referral: the person is sent on to a service. Sharing "
           "information: somebody who works with the person already learns something."));
    form.add("state", tr("What the person decided"),
             tr("Wishing to wait and saying no are full answers."));
    form.add("recipient", tr("With whom"), tr("One organisation. Another one is another consent."));
    form.add("scope", tr("What may be shared"),
             tr("Only what was talked about, one by one. Nothing else can be sent, except the case "
                "code or pseudonym, by which an answer finds its way. Language and interpreter "
                "belong to 'Needs and services'."));
    form.add("withheld", tr("What the person keeps back"),
             tr("Never sent, whatever is agreed besides."));
    form.add("language", tr("Explained in"), tr("The language of the talk, not of the form."));
    form.add("form", tr("How it was given"));
    form.add("risks_explained", tr("The risks were explained"),
             tr("What may happen if the recipient or somebody else learns it."));
    form.add("given_by", tr("Given by"),
             tr("For a child a guardian or a court; the child is asked too."));
    form.add("guardian_conflict", tr("Could the guardian be the exploiter"),
             tr("Then this guardian never decides for the person."));
    form.add("child_assent", tr("The person agrees too"));
    form.add("legal_basis", tr("Legal basis, if not consent"),
             tr("Rare, for example a duty to report. Tell the person so."));
    form.addPair("given_on", tr("Given on"), "valid_until", tr("Until"));
    form.field("valid_until").setHint(tr("Short is safer; it can be given again."));
    form.add("withdrawn_on", tr("Withdrawn on"));
    for (const auto* field : {"type", "given_on"}) {
        connect(&form.editor(field), &FieldEditor::edited, this,
                [this, &form] { proposeEnd(form); });
    }
    connect(&form.editor("state"), &FieldEditor::edited, this, [this, &form] {
        proposeDay(form);
        showWithdrawal(form);
    });
    connect(&drafts(), &DraftKeeper::restored, this, [this, &form] { showWithdrawal(form); });
}

/// Nobody withdraws what is being given: there a day written one field too far would be taken for
/// a withdrawal.
void ConsentSection::showWithdrawal(RecordForm& form) {
    const auto typed = form.record<Consent>();
    form.field("withdrawn_on")
        .setVisible(isKept() || !typed || typed->state == ConsentState::Withdrawn ||
                    typed->withdrawnOn);
}

void ConsentSection::proposeDay(RecordForm& form) {
    auto& day = form.editor("given_on");
    const auto typed = form.record<Consent>();
    if (!typed) {
        return;
    }
    if (typed->state != ConsentState::Given) {
        if (m_proposedDay && typed->givenOn == m_proposedDay) { // nobody wrote it
            m_proposedDay.reset();
            if (typed->validUntil == m_proposedEnd) {
                m_proposedEnd.reset();
                form.editor("valid_until").setTyped({});
            }
            day.setTyped({});
        }
        return;
    }
    if (!typed->givenOn && day.typed().isEmpty()) {
        m_proposedDay = session().today();
        day.setValue(FieldTraits<std::optional<Date>>::toValue(m_proposedDay));
    }
    proposeEnd(form);
}

std::optional<Date> ConsentSection::usualEnd(const Consent& consent) const {
    return defaultValidUntil(consent.type, consent.givenOn.value_or(session().today()),
                             limitsOf(session(), person()).lengths.consentSharingDays);
}

void ConsentSection::proposeEnd(RecordForm& form) {
    const auto before = fromRow<Consent>(form.baseRow());
    auto typed = form.record<Consent>();
    // What was agreed is not proposed again.
    if (!before || (isKept() && before->givenOn) || !typed || typed->validUntil != m_proposedEnd ||
        !typed->givenOn) {
        return;
    }
    typed->validUntil = usualEnd(*typed);
    m_proposedEnd = typed->validUntil;
    const auto row = toRow(*typed);
    form.editor("valid_until")
        .setValue(row.values.at(form.description().indexOf("valid_until").value()));
}

void ConsentSection::addWords(RecordForm& form) {
    form.add("title", tr("Purpose in one sentence"));
    form.add("own_words", tr("In the person's own words"));
    form.add("text", tr("Why it was corrected"),
             tr("Only for a mistake in writing it down. More data, a longer time or another "
                "recipient is another consent."))
        .setOptional(true);
    form.sayNeeded("text", tr("Write why it was corrected: what was agreed changes only with a "
                              "reason."));
}

void ConsentSection::prepare(RecordForm& /*form*/) {
    m_proposedEnd = m_renewed ? usualEnd(freshRecord()) : std::nullopt; // stands there already
    m_proposedDay.reset();
    m_askedRisks = false;
}

void ConsentSection::fillChoices(RecordForm& form) {
    offerProviders(form, session(), "recipient");
    const bool asked = asksAboutGuardian();
    form.field("guardian_conflict").setVisible(asked);
    form.field("child_assent").setVisible(asked);
    showWithdrawal(form);
}

/// Of a child, of who may be one, and where it was answered once; an adult is not asked.
bool ConsentSection::asksAboutGuardian() const {
    const auto isChild =
        session().read(mayBeChild(session().casework(), person(), session().today()));
    const auto opened = fromRow<Consent>(editedRow());
    const Consent unasked;
    return !isChild || *isChild || !opened ||
           opened->guardianConflict != unasked.guardianConflict ||
           opened->childAssent != unasked.childAssent;
}

Consent ConsentSection::freshRecord() const {
    Consent consent;
    consent.id = RecordId::generate();
    consent.person = person();
    if (m_renewed) {
        consent.type = m_renewed->type;
        consent.recipient = m_renewed->recipient;
        consent.validUntil = usualEnd(consent);
    }
    if (m_referredTo) {
        consent.type = Code{"referral"};
        consent.recipient = *m_referredTo;
    }
    consent.givenBy = Code{"person"};
    consent.givenOn = session().today();
    return consent;
}

QString ConsentSection::savedSentence(const Row& row) const {
    const auto consent = fromRow<Consent>(row);
    if (consent && consent->state == ConsentState::Given && !consent->withdrawnOn) {
        const bool isChild =
            mayBeChild(session().casework(), person(), session().today()).value_or(true);
        if (const ConsentLook look(session(), *consent, isChild); !look.holds) {
            return tr("The consent is saved and not in force yet."); // its row says why
        }
    }
    return RecordSectionOf<Consent>::savedSentence(row);
}

bool ConsentSection::hasTypedDay(const Consent& consent) const {
    const auto opened = fromRow<Consent>(editedRow()).value_or(Consent());
    const auto isTyped = [](const std::optional<Date>& day, const std::optional<Date>& before) {
        return day && day != before;
    };
    return isTyped(consent.givenOn, opened.givenOn) ||
           isTyped(consent.withdrawnOn, opened.withdrawnOn) ||
           (isTyped(consent.validUntil, opened.validUntil) &&
            consent.validUntil != usualEnd(consent));
}

Status ConsentSection::saveRecord(Transaction& transaction, const Consent& consent) {
    auto saved = consent;
    if (saved.withdrawnOn && saved.state == ConsentState::Given) {
        saved.state = ConsentState::Withdrawn; // a day of withdrawal is a withdrawal
    }
    if (saved.state == ConsentState::NotAsked) {
        if (hasTypedDay(saved)) { // the answer was forgotten, not the days written for nothing
            return fail(ErrorCode::Invalid, "state", "answer missing");
        }
        saved.givenOn.reset(); // the days that the form proposed are of no answer
        saved.validUntil.reset();
    }
    // Explaining them is part of asking (domain.md 12.2): it is asked once, and 'no' is an answer.
    const bool isForgotten =
        !isKept() && saved.state == ConsentState::Given && !saved.risksExplained;
    if (isForgotten && !std::exchange(m_askedRisks, true)) {
        return fail(ErrorCode::Invalid, "risks_explained", "not said");
    }
    return transaction.save(saved);
}

} // namespace zaklon::ui
