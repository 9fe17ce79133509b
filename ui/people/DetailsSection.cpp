// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/DetailsSection.h"

#include "core/assessments/StatusChange.h"
#include "core/people/FileClosingStore.h"
#include "core/people/Handover.h"
#include "core/people/Identity.h"
#include "core/people/Person.h"
#include "ui/components/ButtonCommand.h"
#include "ui/components/Card.h"
#include "ui/components/Field.h"
#include "ui/components/KeyAction.h"
#include "ui/components/SidePlace.h"
#include "ui/components/TextLabel.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/PlainScroll.h"
#include "ui/forms/RecordForm.h"
#include "ui/people/HandoverCard.h"
#include "ui/people/LinkedRecordsCard.h"
#include "ui/people/PseudonymCheck.h"
#include "ui/people/StaysCard.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/RingRoom.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

/// How a file ends is not chosen here: it is closed together with the person, under Identification.
std::vector<std::string> offeredStatuses(CaseStatus now) {
    std::vector<std::string> offered;
    for (const auto& [status, code] : CodesOf<CaseStatus>::codes) {
        if (isEnded(now) || !isEnded(status)) {
            offered.emplace_back(code);
        }
    }
    return offered;
}

} // namespace

DetailsSection::DetailsSection(Session& session, Navigator& navigator, QWidget* parent)
    : PersonSectionPage(parent), m_session(session), m_drafts(new DraftKeeper(session, *this)) {
    setObjectName(QStringLiteral("details_section"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    whole->addWidget(&m_drafts->offer());
    auto* scroll = new QScrollArea(this);
    auto* inside = new QWidget(scroll);
    auto* columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, 8, 0);
    columns->setSpacing(16);
    auto* first = makePerson(inside);
    columns->addWidget(first, 1, Qt::AlignTop);
    auto* beside = new QWidget(inside);
    auto* second = new QVBoxLayout(beside);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(14);
    if (mayRead(m_session.role(), describe<Handover>().kind)) {
        m_responsible = new HandoverCard(session, inside);
        second->addWidget(m_responsible);
    }
    m_stays = new StaysCard(session, navigator, inside);
    second->addWidget(m_stays);
    if (m_session.confidential() && mayRead(m_session.role(), describe<Identity>().kind)) {
        second->addWidget(makeIdentity(inside));
    }
    if (mayRead(m_session.role(), "person_link")) {
        m_links = new LinkedRecordsCard(session, navigator, inside);
        second->addWidget(m_links);
    }
    second->addStretch(1); // a card would share the room with a stretch of none
    columns->addWidget(beside, 1);
    new SidePlace(*inside, *columns, *first, *beside, SidePlace::Narrow::Below,
                  {SidePlace::kShared});
    showToEdge(*scroll, inside);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeButtons());
    m_drafts->add(QStringLiteral("person"), *m_personForm);
    if (m_identityForm != nullptr) {
        m_drafts->add(QStringLiteral("identity"), *m_identityForm);
    }
    if (!mayEdit()) { // nothing to type that could not be saved
        m_personForm->setEnabled(false);
        m_save->parentWidget()->hide();
        whole->addWidget(new TextLabel(tr("Your role reads this page and does not change it."),
                                       TextRole::Small, &Theme::text2, this));
    }
    connect(m_drafts, &DraftKeeper::startedAgain, this, &DetailsSection::load);
    connect(m_drafts, &DraftKeeper::goOn, this, [this] { firstFocus()->setFocus(); });
}

QWidget* DetailsSection::makePerson(QWidget* parent) {
    auto* card = new Card(tr("In the organisation"), Card::Padding::Normal, parent);
    m_personForm =
        new RecordForm(describe<Person>(), m_session.words(), m_session.definitions().codes, card);
    auto& form = *m_personForm;
    const bool wordsToo = !m_session.isPresenting(); // otherwise codes only
    if (wordsToo) {
        form.add("pseudonym", tr("Pseudonym"));
        new PseudonymCheck(m_session, form);
    }
    form.add("category", tr("Category"),
             tr("Ours, whatever an authority decides. Each record begins as person at risk, also "
                "one made "
                "from a report: that is enough to protect."));
    form.add("gbv_survivor", tr("Also a survivor of gender-based violence"),
             tr("Beside the category, whichever it is."));
    form.add(
        "status", tr("State of our support"),
        tr("Where our work stands, not what an authority says. A file is closed or handed over "
           "under Identification."));
    if (wordsToo) {
        form.addPair("sex", tr("Sex"), "gender", tr("Gender, as the person says"));
    } else {
        form.add("sex", tr("Sex"));
    }
    form.addPair("birth_year", tr("Year of birth"), "age_basis", tr("Known from"));
    form.field("birth_year").setHint(tr("An estimate is enough."));
    form.field("age_basis").setHint(tr("Choose Estimate if the year is a guess."));
    form.add("nationality_group", tr("Region of origin"),
             tr("Wide on purpose, so that it points at nobody."));
    form.add("languages", tr("Languages"));
    form.addPair("interpreter_needed", tr("Interpreter needed"), "interpreter_sex",
                 tr("Interpreter preferred"));
    form.add("interviewer_sex", tr("Interviewer preferred"),
             tr("By whom the person wants to be asked. A new interview begins with it."));
    form.add("legal_status", tr("Status in this country"),
             tr("As the person tells it; no papers are needed."));
    form.add("accommodation", tr("Where the person stays"),
             tr("The kind of place only; an address stands under Identity."));
    form.add("vulnerabilities", tr("What makes the person vulnerable"),
             tr("What asks for special care; only what was said or seen."));
    form.add("exploitation", tr("Forms suspected or known"),
             tr("Everything that fits; a suspicion is enough."));
    form.add("primary_form", tr("The main one"),
             tr("The one that weighs most now; it may change."));
    form.add("reached_us_through", tr("How the person reached us"));
    form.add("reached_us_informally",
             tr("Came through a personal contact, outside a formal referral"));
    form.add("first_contact", tr("First contact"));
    card->content().addWidget(m_personForm);
    connect(m_personForm, &RecordForm::edited, this, &DetailsSection::showButtons);
    return card;
}

QWidget* DetailsSection::makeIdentity(QWidget* parent) {
    auto* card = new Card(tr("Identity"), Card::Padding::Normal, parent);
    m_identityForm = new RecordForm(describe<Identity>(), m_session.words(),
                                    m_session.definitions().codes, card);
    auto& form = *m_identityForm;
    form.add("date_of_birth", tr("Date of birth"), tr("Hidden until you ask for it with F2."))
        .setOptional(true);
    form.add("date_of_birth_as_told", tr("Date of birth as it was told"),
             tr("In the person's words, or in another calendar."));
    form.add("citizenships", tr("Citizenship"));
    form.add("stateless", tr("Without any citizenship"));
    form.add("country_of_birth", tr("Country of birth"));
    form.add("place_of_birth", tr("Place of birth"));
    form.add("national_number", tr("National number"),
             tr("JMBG or the number of a foreigner. Hidden until you ask for it with F2."));
    form.add("address", tr("Address"), tr("Hidden until you ask for it with F2."));
    card->content().addWidget(m_identityForm);
    connect(m_identityForm, &RecordForm::edited, this, &DetailsSection::showButtons);
    connect(&m_session, &Session::concealed, m_identityForm, &RecordForm::conceal);
    connect(m_identityForm, &RecordForm::revealed, this, [this](const QString& field) {
        m_session.noteAccess(JournalAction::Revealed, describe<Identity>(), m_person, m_person,
                             toText(field));
    });
    return card;
}

QWidget* DetailsSection::makeButtons() {
    auto* bar = new QFrame(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_discard = new QPushButton(tr("Discard changes"), bar);
    m_discard->setObjectName(QStringLiteral("discard_details"));
    m_save = new QPushButton(tr("Save"), bar);
    m_save->setObjectName(QStringLiteral("save_details"));
    setCommandWords(*m_save, tr("Save the changes")); // as its key is called
    setButtonKind(*m_save, ButtonKind::Primary);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_save);
    for (auto* form : {m_personForm, m_identityForm}) {
        if (form != nullptr) {
            connect(form, &RecordForm::lastFieldLeft, m_save,
                    [this] { m_save->setFocus(Qt::TabFocusReason); });
        }
    }
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_drafts->finish();
        load();
    });
    connect(m_save, &QPushButton::clicked, this, &DetailsSection::save);
    connect(addSaveKeys(*this, tr("Save the changes")), &QAction::triggered, this,
            &DetailsSection::save);
    keepRingRoom(*bar);
    return bar;
}

bool DetailsSection::mayEdit() const {
    return mayWrite(m_session.role(), describe<Person>().kind);
}

bool DetailsSection::isModified() const {
    return m_personForm->isModified() ||
           (m_identityForm != nullptr && m_identityForm->isModified());
}

void DetailsSection::showPerson(const RecordId& person) {
    if (person != m_person) {
        m_drafts->leave();
        m_person = person;
        load();
    }
    refresh();
}

void DetailsSection::refresh() {
    if (m_person.isNil()) {
        return;
    }
    if (!isModified()) {
        load();
    }
    if (m_responsible != nullptr) {
        m_responsible->showPerson(m_person);
    }
    m_stays->showPerson(m_person);
    if (m_links != nullptr) {
        m_links->showPerson(m_person);
    }
}

void DetailsSection::load() {
    const auto person = m_session.casework().find<Person>(m_person);
    const auto known = m_identityForm != nullptr
                           ? m_session.confidential()->find<Identity>(m_person)
                           : Result<std::optional<Identity>>(std::nullopt);
    if (!person || !known) {
        Q_EMIT m_session.failed(person ? known.error() : person.error());
    }
    setEnabled(person && known); // what stands in the fields would be saved over what is kept
    for (auto* form : {m_personForm, m_identityForm}) {
        if (form != nullptr) {
            form->setVisible(person && known);
        }
    }
    if (!person || !known || !*person) {
        return;
    }
    m_personForm->editor("status").offerOnly(offeredStatuses((*person)->status));
    m_personForm->setRecord(**person);
    if (m_identityForm != nullptr) {
        auto identity = known->value_or(Identity{});
        identity.id = m_person;
        m_identityForm->setRevealSeconds(m_session.revealSeconds());
        m_identityForm->setRecord(identity);
    }
    if (mayEdit()) {
        m_drafts->begin({"details", m_person, m_person}, DraftKeeper::Edits::Existing);
    }
    showButtons();
}

void DetailsSection::save() {
    if (!mayEdit() || !isModified() || !m_personForm->check() ||
        (m_identityForm != nullptr && !m_identityForm->check())) {
        return;
    }
    const auto read = m_session.read(m_session.casework().find<Person>(m_person));
    if (!read) {
        m_drafts->keepNow();
        return;
    }
    const auto& now = *read;
    const auto person =
        now ? m_personForm->recordOver<Person>(*now) : m_personForm->record<Person>();
    if (!person) {
        m_personForm->showError(person.error());
        return;
    }
    const auto saved = m_session.save(
        tr("The changes are saved."), m_person, [&](Transaction& transaction) -> Status {
            auto status = savePerson(transaction, m_session.vault(), now, *person);
            if (!status || m_identityForm == nullptr || !m_identityForm->isModified()) {
                return status;
            }
            const auto known = m_session.confidential()->find<Identity>(m_person);
            if (!known) {
                return passOn(known);
            }
            const auto identity = *known ? m_identityForm->recordOver<Identity>(**known)
                                         : m_identityForm->record<Identity>();
            return identity ? transaction.save(*m_session.confidential(), *identity)
                            : Status(passOn(identity));
        });
    if (!saved) {
        if (!m_personForm->showError(saved.error()) && m_identityForm != nullptr) {
            m_identityForm->showError(saved.error());
        }
        m_drafts->keepNow();
        return;
    }
    m_drafts->finish();
    load();
}

void DetailsSection::showButtons() {
    if (!isModified() && (m_save->hasFocus() || m_discard->hasFocus())) {
        firstFocus()->setFocus(Qt::OtherFocusReason); // the buttons go to sleep
    }
    m_save->setEnabled(mayEdit() && isModified());
    m_discard->setEnabled(isModified());
}

QString DetailsSection::title() const {
    return tr("About the person");
}

QWidget* DetailsSection::firstFocus() {
    return m_personForm->editor(m_session.isPresenting() ? "category" : "pseudonym").widget();
}

} // namespace zaklon::ui
