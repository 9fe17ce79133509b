// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/PathwayOwnWords.h"

#include "core/referrals/PathwayStore.h"
#include "ui/components/Field.h"
#include "ui/components/KeyAction.h"
#include "ui/forms/DraftKeeper.h"
#include "ui/forms/DraftOffer.h"
#include "ui/session/Text.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zaklon::ui {

namespace {

constexpr std::array kNames{"pathway_own_words", "pathway_own_words_right",
                            "pathway_own_words_third"};
static_assert(kNames.size() == kMostCompared);

} // namespace

void shareWidth(QWidget& column) {
    auto policy = column.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    column.setSizePolicy(policy);
}

PathwayOwnWords::PathwayOwnWords(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new QGridLayout)
    , m_heads(new QWidget(this))
    , m_save(new QPushButton(tr("Save these words"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        makeView(m_views[i], QString::fromLatin1(kNames[i]));
        column->addWidget(&m_views[i].drafts->offer());
    }
    m_grid->addWidget(m_heads, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(12);
    column->addLayout(m_grid);
    m_save->setObjectName(QStringLiteral("save_own_words"));
    column->addWidget(m_save, 0, Qt::AlignTrailing);
    connect(m_save, &QPushButton::clicked, this, &PathwayOwnWords::save);
    connect(addSaveKeys(*this, m_save->text()), &QAction::triggered, m_save, &QPushButton::click);
}

void PathwayOwnWords::makeView(View& view, const QString& name) {
    view.words = new QPlainTextEdit(this);
    view.words->setObjectName(name);
    view.words->setTabChangesFocus(true);
    view.words->setFixedHeight(Theme::of(this).scaled(56));
    view.field = new Field(tr("In the person's own words"), view.words, this);
    shareWidth(*view.field);
    keepTyping(view);
}

void PathwayOwnWords::keepTyping(View& view) {
    view.drafts = new DraftKeeper(m_session, *view.field);
    view.drafts->add(*view.words);
    connect(view.drafts, &DraftKeeper::goOn, view.words, [&view] { view.words->setFocus(); });
    connect(view.drafts, &DraftKeeper::startedAgain, this, [this, &view] {
        view.words->setPlainText(view.before);
        beginTyping(view);
    });
}

/// Each pathway keeps its own words, in whichever column it stands.
void PathwayOwnWords::beginTyping(View& view) {
    if (m_session.confidential() && mayWrite(m_session.role(), Description<Narrative>::kind)) {
        view.drafts->begin({"pathway_words:" + view.pathway.text, m_person, {}},
                           DraftKeeper::Edits::Existing);
    }
}

void PathwayOwnWords::leave() {
    for (auto& view : m_views) {
        view.drafts->leave();
    }
}

void PathwayOwnWords::setBeside(bool beside, int heads) {
    m_heads->setFixedWidth(heads); // a column without a widget would have no gap after it
    m_heads->setVisible(beside);
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const int at = static_cast<int>(i);
        m_grid->removeWidget(m_views[i].field);
        m_grid->addWidget(m_views[i].field, beside ? 0 : at, beside ? at + 1 : 1, Qt::AlignTop);
        m_grid->setColumnStretch(at + 1,
                                 at == 0 || (beside && !m_views[i].field->isHidden()) ? 1 : 0);
    }
}

void PathwayOwnWords::showPathways(const RecordId& person,
                                   const std::vector<ComparedPathway>& pathways) {
    leave();
    m_person = person;
    setVisible(m_session.confidential().has_value());
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_views[i].field->setVisible(i < pathways.size());
        if (i < pathways.size()) {
            showView(m_views[i], pathways[i]);
        }
    }
    m_save->setEnabled(mayWrite(m_session.role(), Description<Narrative>::kind));
}

void PathwayOwnWords::showView(View& view, const ComparedPathway& pathway) {
    const auto access = m_session.confidential();
    view.pathway = Code{pathway.definition->code};
    view.pathwayCase = pathway.run ? pathway.run->pathway.id : RecordId();
    const auto words = access && pathway.run
                           ? m_session.read(access->find<Narrative>(view.pathwayCase))
                           : std::optional<std::optional<Narrative>>(std::in_place, std::nullopt);
    view.isRead = words.has_value();
    view.before = words && *words ? toQString((*words)->ownWords) : QString();
    view.words->setReadOnly(!view.isRead);
    view.words->setPlainText(view.before);
    view.field->clearError();
    if (view.isRead) {
        beginTyping(view);
    } else {
        view.field->setError(tr("What was written here cannot be read now. It stays as it is."));
    }
    view.field->setHint(tr("What the person says about: %1")
                            .arg(m_session.words().text(pathway.definition->title)));
}

bool PathwayOwnWords::saveView(View& view) {
    const auto kept = m_session.read(m_session.casework().find<PathwayCase>(view.pathwayCase));
    if (!kept) {
        return false;
    }
    if (!*kept) {
        view.pathwayCase = {}; // what made it a considered one was taken back
        view.before.clear();
    }
    const auto access = m_session.confidential();
    const auto typed = view.words->toPlainText();
    if (!access || typed == view.before) {
        return true;
    }
    const bool saved =
        view.pathwayCase.isNil() ? consider(view, typed) : saveWords(view, typed, *access);
    if (saved) {
        view.before = typed;
        view.drafts->finish();
        beginTyping(view);
    }
    return saved;
}

/// A pathway with her words is one that she considers.
bool PathwayOwnWords::consider(View& view, const QString& typed) {
    const auto definition = m_session.definitions().pathways.current(view.pathway.text);
    const auto run =
        m_session.read(considerPathway(m_session.vault(), m_person, *definition, typedText(typed)));
    if (!run) {
        return false;
    }
    view.pathwayCase = run->pathway.id;
    Q_EMIT m_session.saved(tr("Words saved."), run->receipt, m_person);
    Q_EMIT m_session.personChanged(m_person);
    return true;
}

bool PathwayOwnWords::saveWords(const View& view, const QString& typed,
                                const ConfidentialRecords& access) {
    const auto kept = m_session.read(access.find<Narrative>(view.pathwayCase));
    if (!kept) {
        return false;
    }
    auto words = kept->value_or(Narrative{});
    words.id = view.pathwayCase;
    words.person = m_person;
    words.about = Code{"pathway_case"};
    words.ownWords = typedText(typed);
    return m_session
        .save(tr("Words saved."), m_person,
              [&](Transaction& transaction) { return transaction.save(access, words); })
        .has_value();
}

void PathwayOwnWords::save() {
    for (auto& view : m_views) {
        if (view.field->isHidden() || !view.isRead) {
            continue;
        }
        view.field->clearError();
        if (!saveView(view)) {
            view.drafts->keepNow();
            view.field->setError(tr("This was not saved. What you typed is kept."));
        }
    }
}

} // namespace zaklon::ui
