// SPDX-License-Identifier: GPL-3.0-or-later
// Fields, boxes, lists and an empty state.
#include "GallerySheets.h"
#include "ui/components/Card.h"
#include "ui/components/Chip.h"
#include "ui/components/DateField.h"
#include "ui/components/EmptyState.h"
#include "ui/components/Field.h"
#include "ui/components/Segments.h"
#include "ui/components/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zaklon::ui::gallery {

namespace {

QVBoxLayout* column(QHBoxLayout& row) {
    auto* lane = new QVBoxLayout;
    lane->setSpacing(12);
    row.addLayout(lane, 1);
    return lane;
}

void addFields(QVBoxLayout& lane) {
    auto* report = new Field(QStringLiteral("Date of the report"), new DateField);
    report->setHint(QStringLiteral("Leave empty if not known"));
    lane.addWidget(report);
    auto* birth = new DateField;
    birth->setText(QStringLiteral("31 2 2026"));
    auto* born = new Field(QStringLiteral("Date of birth"), birth);
    born->setError(birth->problem());
    lane.addWidget(born);
    auto* due = new DateField;
    due->setObjectName(QStringLiteral("galleryDue"));
    due->setToday(*Date::parse("2026-03-10"));
    due->setText(QStringLiteral("+7"));
    auto* dueField = new Field(QStringLiteral("Due"), due);
    dueField->setHint(QStringLiteral("For example 25 3 2026, tomorrow, +7"));
    dueField->setOptional(true);
    lane.addWidget(dueField);
    auto* language = new QComboBox;
    language->addItems({QStringLiteral("Serbian, Latin"), QStringLiteral("Serbian, Cyrillic")});
    auto* languageField = new Field(QStringLiteral("Language"), language);
    languageField->setHint(QStringLiteral("Used for forms handed to the person"));
    lane.addWidget(languageField);
    auto* children = new QSpinBox;
    children->setValue(3);
    lane.addWidget(new Field(QStringLiteral("Children with her"), children));
    lane.addWidget(new Field(
        QStringLiteral("Is she safe now?"),
        new Segments({QStringLiteral("Yes"), QStringLiteral("No"), QStringLiteral("Not asked")})));
    lane.addStretch(1);
}

void addBoxes(QVBoxLayout& lane) {
    auto* checked = new QCheckBox(QStringLiteral("She agreed herself"));
    checked->setChecked(true);
    lane.addWidget(checked);
    lane.addWidget(new QCheckBox(QStringLiteral("A guardian agreed")));
    auto* off = new QCheckBox(QStringLiteral("Not possible now"));
    off->setEnabled(false);
    lane.addWidget(off);
    auto* spoken = new QRadioButton(QStringLiteral("Spoken"));
    spoken->setChecked(true);
    lane.addWidget(spoken);
    lane.addWidget(new QRadioButton(QStringLiteral("Written")));
    auto* words = new QPlainTextEdit;
    words->setPlaceholderText(QStringLiteral("What she wants from this, in her words"));
    words->setMaximumHeight(90);
    lane.addWidget(new Field(QStringLiteral("Her words"), words));
    auto* progress = new QProgressBar;
    progress->setValue(40);
    lane.addWidget(progress);
    auto* tabs = new QTabBar;
    tabs->addTab(QStringLiteral("One"));
    tabs->addTab(QStringLiteral("Two"));
    lane.addWidget(tabs);
    auto* group = new QGroupBox(QStringLiteral("How it was explained"));
    auto* inside = new QVBoxLayout(group);
    inside->addWidget(new QRadioButton(QStringLiteral("In her language")));
    auto* locked = new QLineEdit(QStringLiteral("Read only"));
    locked->setReadOnly(true);
    inside->addWidget(locked);
    lane.addWidget(group);
    lane.addStretch(1);
}

void addLists(QVBoxLayout& lane) {
    auto* card = new Card(QStringLiteral("Overdue"), Card::Padding::None);
    card->head().addWidget(new Chip(QStringLiteral("2"), Tone::High));
    card->setAction(QStringLiteral("Open"));
    auto* list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    list->addItems({QStringLiteral("Follow-up verification"), QStringLiteral("Reassess risk")});
    list->setCurrentRow(1);
    list->setMaximumHeight(80);
    card->content().addWidget(list);
    lane.addWidget(card);
    auto* plain = new Card(QStringLiteral("Keeping the records safe"));
    plain->content().addWidget(new TextLabel(QStringLiteral("Backup verified 2 days ago")));
    lane.addWidget(plain);
    auto* tree = new QTreeWidget;
    tree->setHeaderLabels({QStringLiteral("Need"), QStringLiteral("State")});
    auto* need =
        new QTreeWidgetItem(tree, {QStringLiteral("Safe place to live"), QStringLiteral("open")});
    new QTreeWidgetItem(need, {QStringLiteral("Own room"), QStringLiteral("in progress")});
    need->setExpanded(true);
    tree->setMaximumHeight(130);
    lane.addWidget(tree);
    auto* empty = new Card;
    auto* state = new EmptyState(IconName::Today, QStringLiteral("Nothing is due"),
                                 QStringLiteral("The next follow-up is on 12 March."));
    state->setAction(QStringLiteral("Open People"));
    empty->content().addWidget(state);
    lane.addWidget(empty, 1);
}

} // namespace

QWidget* makeForm() {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(24, 14, 24, 14);
    row->setSpacing(24);
    addFields(*column(*row));
    addBoxes(*column(*row));
    addLists(*column(*row));
    return page;
}

void focusForm(QWidget& page) {
    page.activateWindow();
    page.findChild<QWidget*>(QStringLiteral("galleryDue"))->setFocus();
}

} // namespace zaklon::ui::gallery
