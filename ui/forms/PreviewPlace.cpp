// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/PreviewPlace.h"

#include "core/people/PersonStore.h"
#include "ui/components/GivesWay.h"
#include "ui/components/KeyAction.h"
#include "ui/components/TableView.h"
#include "ui/forms/PersonPreview.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QItemSelectionModel>
#include <QTimer>

namespace zaklon::ui {

namespace {

constexpr int kPreviewPage = 1380; ///< px; in a window of 1600 with its wide rail
constexpr int kPreviewDelay = 60;  ///< ms; whoever holds an arrow key reads nothing in between

} // namespace

PreviewPlace::PreviewPlace(Session& session, QWidget& page, QBoxLayout& row, TableView& table,
                           std::function<RecordId(int)> personOf)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_table(table)
    , m_personOf(std::move(personOf))
    , m_preview(new PersonPreview(session, &page))
    , m_waiting(new QTimer(this)) {
    m_preview->hide();
    row.addWidget(m_preview);
    m_table.setPreviews();
    m_waiting->setSingleShot(true);
    m_waiting->setInterval(kPreviewDelay);
    page.installEventFilter(this);
    connect(m_preview, &PersonPreview::opened, this, &PreviewPlace::open);
    connect(&m_table, &TableView::previewRequested, this, [this] {
        m_wanted = !m_preview->isVisibleTo(&m_page);
        fit();
    });
    connect(addLeaveKey(*m_preview, tr("Close the preview")), &QAction::triggered, this,
            &PreviewPlace::close);
    connect(m_waiting, &QTimer::timeout, this, &PreviewPlace::show);
    connect(m_table.selectionModel(), &QItemSelectionModel::currentRowChanged, m_waiting,
            qOverload<>(&QTimer::start));
    connect(m_table.model(), &QAbstractItemModel::modelReset, m_waiting,
            qOverload<>(&QTimer::start)); // the row may be gone
}

void PreviewPlace::setGivesWay(bool givesWay) {
    m_givesWay = givesWay;
    fit();
}

bool PreviewPlace::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_page && event->type() == QEvent::Resize) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

void PreviewPlace::fit() {
    const bool hasRoom = m_wanted.value_or(m_page.width() >= kPreviewPage);
    const bool shows = hasRoom && !m_givesWay;
    if (shows != m_preview->isVisibleTo(&m_page)) {
        m_preview->setVisible(shows);
        show();
    }
    if (const bool takes = shows && hasFewLines(m_page); takes != m_takesLines) {
        m_takesLines = takes;
        giveWay(m_page, takes);
    }
}

RecordId PreviewPlace::current() const {
    return m_personOf(m_table.currentIndex().row());
}

void PreviewPlace::show() {
    if (!m_preview->isVisibleTo(&m_page)) {
        return;
    }
    m_waiting->stop();
    const auto person = current();
    const auto row = person.isNil() ? Result<std::optional<PersonRow>>(std::nullopt)
                                    : PersonStore(m_session.casework()).row(person);
    m_preview->showPerson(row && *row ? &**row : nullptr);
}

void PreviewPlace::open(const RecordId& person) {
    if (person == current()) { // else the keys have gone on meanwhile
        Q_EMIT m_table.opened(m_table.currentIndex());
    }
}

void PreviewPlace::close() {
    const bool held = m_preview->isAncestorOf(m_page.window()->focusWidget());
    m_wanted = false;
    fit();
    if (held) {
        m_table.setFocus();
    }
}

} // namespace zaklon::ui
