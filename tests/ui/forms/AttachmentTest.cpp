// SPDX-License-Identifier: GPL-3.0-or-later
// Attached files in the window: attaching by keyboard, looking, copying, removing.
#include "core/attachments/AttachmentStore.h"
#include "tests/ui/support/PageFixture.h"
#include "ui/forms/AttachDialog.h"
#include "ui/forms/AttachmentList.h"
#include "ui/forms/AttachmentViewer.h"
#include "ui/session/BackgroundWork.h"

#include <QDialog>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace zaklon;
using namespace zaklon::test;

namespace {

/// The list under a contact of a person, and a folder with files to attach.
struct ListOfFiles {
    PageFixture fixture;
    RecordId person = fixture.save(aPerson()).id;
    RecordId contact = [this] {
        Contact made;
        made.id = RecordId::generate();
        made.person = person;
        made.at = *Timestamp::parse("2026-03-02T10:00:00Z");
        made.channel = {"mobile"};
        return fixture.save(made).id;
    }();
    ui::AttachmentList list{fixture.session()};

    ListOfFiles() {
        list.resize(600, 300);
        list.show();
        list.showPlace({person, Code{"contact"}, contact, {}});
    }
    QString path(const char* name) const {
        return QString::fromStdString((fixture.folder() / name).string());
    }
    QString written(const char* name, const QByteArray& content) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    /// As somebody does it: the button, the path, Enter. The sentence of the refusal, or nothing.
    void attach(const QString& file) {
        list.findChild<QPushButton*>(QStringLiteral("attach_file"))->click();
        auto* dialog = list.findChild<ui::AttachDialog*>();
        REQUIRE(dialog != nullptr);
        auto* line = dialog->findChild<QLineEdit*>(QStringLiteral("attachment_file"));
        REQUIRE(line != nullptr);
        line->setText(file);
        QTest::keyClick(line, Qt::Key_Return);
        const auto* verb = dialog->findChild<QPushButton*>(QStringLiteral("do_attachment"));
        REQUIRE(QTest::qWaitFor([&] { return dialog->isHidden() || verb->isEnabled(); }));
    }
    bool isRefused() const {
        const auto* dialog = list.findChild<ui::AttachDialog*>();
        return dialog != nullptr && !dialog->isHidden();
    }
    std::vector<Attachment> kept() {
        return AttachmentStore(fixture.session().confidential().value()).ofRecord(contact).value();
    }
    ui::AttachmentViewer& open() {
        list.findChild<QWidget*>(QStringLiteral("attachment_line"))
            ->findChild<QPushButton*>(QStringLiteral("dueVerb"))
            ->click();
        auto* viewer = list.findChild<ui::AttachmentViewer*>();
        REQUIRE(viewer != nullptr);
        REQUIRE(QTest::qWaitFor([&] { return isOpened(*viewer); }));
        return *viewer;
    }
    /// Something else than the sentence that stands there meanwhile.
    static bool isOpened(const QWidget& viewer) {
        const auto* sentence = viewer.findChild<QLabel*>(QStringLiteral("attachment_sentence"));
        return sentence == nullptr || sentence->text() != u"The file is being opened."_qs;
    }
    int noted(JournalAction action) {
        const auto entries = fixture.session().vault().confidentialJournal()->about(person, 100);
        return static_cast<int>(
            std::count_if(entries.begin(), entries.end(), [&](const JournalEntry& entry) {
                return entry.kind == "attachment" && entry.action == action;
            }));
    }
};

} // namespace

TEST_CASE("a text is attached by keyboard, shown and noted", "[attachments]") {
    ListOfFiles house;
    house.attach(house.written("decision.txt", "The decision in words."));
    REQUIRE(house.list.count() == 1);
    CHECK(house.kept().front().name == "decision.txt");
    auto& viewer = house.open();
    CHECK(viewer.findChild<QPlainTextEdit*>(QStringLiteral("attachment_text"))->toPlainText() ==
          QStringLiteral("The decision in words."));
    CHECK(house.noted(JournalAction::Opened) == 1);
}

TEST_CASE("a picture is shown, and a PDF says why it is not", "[attachments]") {
    ListOfFiles house;
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    REQUIRE(picture.save(house.path("scan.jpg"), "JPEG"));
    house.attach(house.path("scan.jpg"));
    REQUIRE(house.list.count() == 1);
    CHECK(house.kept().front().type == MediaType::Jpeg);
    CHECK(house.open().findChild<QWidget*>(QStringLiteral("attachment_picture")) != nullptr);

    ListOfFiles other;
    other.attach(other.written("decision.pdf", "%PDF-1.4\n"));
    CHECK(other.open().findChild<QWidget*>(QStringLiteral("attachment_sentence")) != nullptr);
}

TEST_CASE("what is no document is refused with a reason, and nothing is kept", "[attachments]") {
    ListOfFiles house;
    house.attach(house.written("program.pdf", QByteArray("MZ\0\1\2", 5)));
    CHECK(house.isRefused());
    CHECK(house.list.count() == 0);
    CHECK(house.kept().empty());
}

TEST_CASE("a copy is saved where somebody says, after a warning", "[attachments]") {
    ListOfFiles house;
    house.attach(house.written("decision.txt", "words"));
    auto& viewer = house.open();
    viewer.findChild<QPushButton*>(QStringLiteral("save_attachment_copy"))->click();
    auto* dialog = viewer.findChild<ui::CopyDialog*>();
    REQUIRE(dialog != nullptr);
    auto* line = dialog->findChild<QLineEdit*>(QStringLiteral("copy_file"));
    CHECK_FALSE(line->text().contains(QStringLiteral("decision"))); // says nothing of the person
    line->setText(house.path("copy.txt"));
    dialog->findChild<QPushButton*>(QStringLiteral("do_copy"))->click();
    REQUIRE(QTest::qWaitFor([&] { return dialog->isHidden(); }));
    QFile copy(house.path("copy.txt"));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "words");
    CHECK(house.noted(JournalAction::Shared) == 1);
}

TEST_CASE("a file is removed at the second press", "[attachments]") {
    ListOfFiles house;
    house.attach(house.written("decision.txt", "words"));
    auto& viewer = house.open();
    auto* remove = viewer.findChild<QPushButton*>(QStringLiteral("remove_attachment"));
    remove->click();
    CHECK(house.kept().size() == 1);
    remove->click();
    CHECK(house.kept().empty());
    CHECK(house.list.count() == 0);
}

TEST_CASE("who closes the dialog while the file is read attaches nothing", "[attachments]") {
    ListOfFiles house;
    const auto file = house.written("large.txt", QByteArray(8 * 1024 * 1024, 'a'));
    house.list.findChild<QPushButton*>(QStringLiteral("attach_file"))->click();
    auto* dialog = house.list.findChild<ui::AttachDialog*>();
    dialog->findChild<QLineEdit*>(QStringLiteral("attachment_file"))->setText(file);
    const QPointer<ui::BackgroundWork> work = dialog->findChild<ui::BackgroundWork*>();
    REQUIRE(work != nullptr);
    dialog->findChild<QPushButton*>(QStringLiteral("do_attachment"))->click();
    REQUIRE(work->isRunning());
    QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return work.isNull(); }, 30'000)); // nothing can follow it
    CHECK(house.kept().empty());
}

TEST_CASE("a dialog over a low dialog has the height of one over the window", "[attachments]") {
    ListOfFiles house;
    QWidget page;
    page.resize(1000, 800);
    page.show();
    QDialog low(&page);
    low.setFixedSize(400, 120);
    low.show();
    const AttachmentPlace place{house.person, Code{"contact"}, house.contact, {}};
    const ui::AttachDialog overPage(house.fixture.session(), place, &page);
    const ui::AttachDialog overDialog(house.fixture.session(), place, &low);
    CHECK(overDialog.height() > low.height());
    CHECK(overDialog.height() == overPage.height());
}
