// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/LeafletReader.h"

#include "ui/rights/LeafletDocument.h"
#include "ui/session/HelpTopic.h"
#include "ui/session/Text.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace zaklon::ui {

namespace {

constexpr int kWidest = 980; ///< a line that the eye can follow
constexpr int kSmallestPoints = 14;
constexpr int kLargestPoints = 40;
constexpr int kStep = 2;

} // namespace

LeafletReader::LeafletReader(const rights::LeafletLibrary& library, const std::string& leaflet,
                             const std::string& language, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_leaflet(library.current(leaflet))
    , m_language(new QComboBox(this))
    , m_text(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("leaflet_reader"));
    setWindowTitle(QStringLiteral("Zaklon"));
    setWindowFlag(Qt::FramelessWindowHint);
    setModal(true);
    setHelpTopic(*this, sectionTopic(PersonSection::Rights));
    m_language->setObjectName(QStringLiteral("reader_language"));
    setBoxPurpose(*m_language, tr("Language of the leaflet"));
    if (m_leaflet) {
        for (const auto& tag : m_leaflet->languages()) {
            m_language->addItem(languageName(tag), toQString(tag));
        }
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(toQString(language))));
    auto* smaller = new QPushButton(tr("Smaller"), this);
    smaller->setObjectName(QStringLiteral("reader_smaller"));
    auto* larger = new QPushButton(tr("Larger"), this);
    larger->setObjectName(QStringLiteral("reader_larger"));
    auto* close = new QPushButton(icon(IconName::Close), tr("Close (Esc)"), this);
    close->setObjectName(QStringLiteral("close_reader"));
    for (auto* button : {smaller, larger, close}) {
        button->setAutoDefault(false);
    }
    m_text->setObjectName(QStringLiteral("leaflet_text"));
    m_text->setAccessibleName(tr("Leaflet"));
    m_text->setProperty("paper", true);
    m_text->setOpenLinks(false);
    m_text->setMaximumWidth(Theme::of(this).scaled(kWidest));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_language);
    bar->addWidget(smaller);
    bar->addWidget(larger);
    bar->addStretch();
    bar->addWidget(close);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text, 100);
    middle->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(16);
    column->addLayout(bar);
    column->addLayout(middle, 1);
    connect(m_language, &QComboBox::currentIndexChanged, this, &LeafletReader::fill);
    connect(smaller, &QPushButton::clicked, this, [this] { resizeText(-kStep); });
    connect(larger, &QPushButton::clicked, this, [this] { resizeText(kStep); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_text->setFocus();
    fill();
}

void LeafletReader::fill() {
    if (!m_leaflet) {
        return;
    }
    auto font = Theme::of(this).font(TextRole::Body);
    font.setPointSizeF(m_points * Theme::of(this).textScale);
    m_text->document()->setDefaultFont(font);
    fillLeaflet(*m_text->document(), *m_leaflet, m_library.notices(),
                m_language->currentData().toString().toStdString(), LeafletUse::Person);
    m_text->moveCursor(QTextCursor::Start);
}

void LeafletReader::resizeText(int steps) {
    m_points = std::clamp(m_points + steps, kSmallestPoints, kLargestPoints);
    fill();
}

void LeafletReader::present() {
    const auto* window = parentWidget() == nullptr ? nullptr : parentWidget()->window();
    if (window == nullptr || window->isMaximized() || window->isFullScreen()) {
        showFullScreen();
        return;
    }
    setGeometry(window->geometry());
    show();
}

void LeafletReader::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F11) {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        return;
    }
    QDialog::keyPressEvent(event);
}

void LeafletReader::paintEvent(QPaintEvent* /*event*/) {
    QPainter(this).fillRect(rect(), Theme::of(this).surface);
}

} // namespace zaklon::ui
