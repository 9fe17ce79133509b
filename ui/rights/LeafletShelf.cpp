// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/LeafletShelf.h"

#include "core/people/Person.h"
#include "ui/components/Card.h"
#include "ui/components/ClearLayout.h"
#include "ui/components/Field.h"
#include "ui/forms/LawNames.h"
#include "ui/forms/LawReader.h"
#include "ui/rights/LeafletDocument.h"
#include "ui/rights/LeafletReader.h"
#include "ui/session/FileRow.h"
#include "ui/session/PaperFile.h"
#include "ui/session/SourceWords.h"
#include "ui/session/Text.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kChoiceWidth = 300;
constexpr int kLeastList = 64; ///< height of three lines

} // namespace

LeafletShelf::LeafletShelf(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_language(new QComboBox)
    , m_preview(new QTextBrowser)
    , m_present(new QPushButton(tr("Show it large")))
    , m_pdf(new QPushButton(tr("Save as PDF")))
    , m_file(nullptr)
    , m_fileField(nullptr) {
    setObjectName(QStringLiteral("leaflet_shelf"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeChoice());
    row->addWidget(makePaper(), 1);
    for (const auto& each : m_session.definitions().leaflets.allCurrent()) {
        const auto own = rights::leafletLanguage(m_session.words().language());
        auto* item = new QListWidgetItem(toQString(each->title.in(own)), m_list);
        item->setData(Qt::UserRole, toQString(each->code));
    }
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { fill(true); });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { fill(false); });
    connect(m_present, &QPushButton::clicked, this, &LeafletShelf::present);
    connect(m_pdf, &QPushButton::clicked, this, &LeafletShelf::writePdf);
    m_list->setCurrentRow(0);
}

QWidget* LeafletShelf::makeChoice() {
    auto* card = new Card(tr("Leaflets"), Card::Padding::Normal, this);
    card->setFixedWidth(Theme::of(this).column(kChoiceWidth));
    m_list->setObjectName(QStringLiteral("leaflet_list"));
    m_list->setAccessibleName(tr("Leaflets"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(Theme::of(this).scaled(kLeastList));
    card->content().addWidget(m_list, 1);
    m_language->setObjectName(QStringLiteral("leaflet_language"));
    card->content().addWidget(new Field(tr("Language of the leaflet"), m_language, card));
    m_present->setObjectName(QStringLiteral("present_leaflet"));
    m_present->setIcon(icon(IconName::Eye));
    setButtonKind(*m_present, ButtonKind::Primary);
    card->content().addWidget(m_present);
    m_file = new FileRow(FileRow::Kind::NewFile, QStringLiteral("leaflet_file"),
                         tr("File of the PDF"), card);
    m_fileField = new Field(tr("On paper"), m_file, card);
    m_fileField->setHint(
        tr("Only if it is safe to carry. Name and title of the file tell nothing."));
    card->content().addWidget(m_fileField);
    m_pdf->setObjectName(QStringLiteral("save_leaflet_pdf"));
    m_pdf->setIcon(icon(IconName::Download));
    card->content().addWidget(m_pdf);
    connect(m_file, &FileRow::changed, m_fileField, &Field::clearError);
    return card;
}

QWidget* LeafletShelf::makePaper() {
    auto* card = new Card(tr("As it reads, with its sources"), Card::Padding::Normal, this);
    m_preview->setObjectName(QStringLiteral("leaflet_preview"));
    m_preview->setAccessibleName(tr("Text of the leaflet"));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setOpenLinks(false);
    card->content().addWidget(m_preview, 1);
    m_law = new QVBoxLayout;
    m_law->setSpacing(space::kTiny);
    card->content().addLayout(m_law);
    return card;
}

std::string LeafletShelf::leaflet() const {
    const auto* item = m_list->currentItem();
    return item == nullptr ? std::string() : item->data(Qt::UserRole).toString().toStdString();
}

std::string LeafletShelf::language() const {
    return m_language->currentData().toString().toStdString();
}

void LeafletShelf::fill(bool languagesToo) {
    const auto& library = m_session.definitions().leaflets;
    const auto chosen = library.current(leaflet());
    m_present->setEnabled(chosen != nullptr);
    m_pdf->setEnabled(chosen != nullptr);
    if (!chosen) {
        return;
    }
    if (languagesToo) {
        const auto before =
            m_language->count() > 0
                ? language()
                : std::string(rights::leafletLanguage(m_session.words().language()));
        const QSignalBlocker quiet(m_language);
        m_language->clear();
        for (const auto& tag : chosen->languages()) {
            m_language->addItem(chosen->isDraft(tag) ? tr("%1 (draft)").arg(languageName(tag))
                                                     : languageName(tag),
                                toQString(tag));
        }
        m_language->setCurrentIndex(std::max(0, m_language->findData(toQString(before))));
    }
    m_preview->document()->setDefaultFont(m_preview->font());
    fillLeaflet(*m_preview->document(), *chosen, library.notices(), language(), LeafletUse::Worker,
                [this](const std::string& source) {
                    return sourceWords(source, m_session.definitions().codes, m_session.words());
                });
    m_preview->moveCursor(QTextCursor::Start);
    m_file->setPath(suggestedFile());
    linkLaw(*chosen);
}

/// What the points of the leaflet rest on, to be read in full.
void LeafletShelf::linkLaw(const rights::Leaflet& leaflet) {
    clearLayout(*m_law);
    addLawLinks(*m_law, lawNamed(leaflet), m_session, this);
}

void LeafletShelf::showPerson(const RecordId& person) {
    if (person == m_person) {
        return;
    }
    m_person = person;
    const auto known = m_session.casework().find<Person>(person).value_or(std::nullopt);
    if (known) { // her first language for which there is a leaflet
        for (const auto& each : known->languages) {
            const auto tag = each.text == "sr" ? std::string("sr@latin") : each.text;
            if (const int at = m_language->findData(toQString(tag)); at >= 0) {
                m_language->setCurrentIndex(at);
                break;
            }
        }
    }
    m_file->setPath(suggestedFile());
}

QWidget* LeafletShelf::firstFocus() {
    return m_list;
}

void LeafletShelf::present() {
    auto* reader =
        new LeafletReader(m_session.definitions().leaflets, leaflet(), language(), window());
    reader->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &Session::locking, reader, &QDialog::reject);
    reader->present();
}

QString LeafletShelf::suggestedFile() const {
    const auto& notices = m_session.definitions().leaflets.notices();
    return freePaperFile(toQString(notices.paperTitle.in("en")).toLower());
}

void LeafletShelf::writePdf() {
    const auto path = m_file->path();
    if (QFileInfo::exists(path)) {
        m_fileField->setError(
            tr("There is a file of this name. Nothing was replaced; take another."));
        return;
    }
    if (const auto written = savePdf(path); !written) {
        m_fileField->setError(
            tr("The file cannot be written there. Nothing is lost; take another folder."));
        return;
    }
    m_session.announceDone(tr("PDF saved. Give it only if it is safe to carry."));
}

Status LeafletShelf::savePdf(const QString& path) {
    const auto& library = m_session.definitions().leaflets;
    const auto chosen = library.current(leaflet());
    if (!chosen) {
        return fail(ErrorCode::NotFound, "leaflet");
    }
    return writePaperFile(path, [&](QIODevice& file) {
        return writeLeafletPdf(file, *chosen, library.notices(), language());
    });
}

} // namespace zaklon::ui
