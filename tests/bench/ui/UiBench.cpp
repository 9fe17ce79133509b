// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/UiBench.h"

#include "app/desktop/Pages.h"
#include "core/catalogue/Catalogue.h"
#include "core/demo/Demonstration.h"
#include "core/people/PersonStore.h"
#include "core/store/SearchIndex.h"
#include "core/tasks/PersonSummaryStore.h"
#include "tests/bench/ui/Frames.h"
#include "tests/bench/ui/PlainTable.h"
#include "ui/session/Preferences.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"
#include "ui/unlock/UnlockPage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>

#include <stdexcept>

namespace zaklon::bench {

namespace {

constexpr int kFrames = 400;
constexpr int kRepeats = 5;

template <class T>
T must(Result<T> result) {
    if (!result) {
        throw std::runtime_error(std::string(toString(result.error().code)) + " " +
                                 result.error().field + " " + result.error().detail);
    }
    return std::move(*result);
}

double medianOf(int times, const std::function<double()>& measure) {
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        all.push_back(measure());
    }
    return summary(std::move(all)).median;
}

void typeLetter(QWidget& field, QChar letter) {
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(&field, &press);
    QCoreApplication::processEvents();
}

/// Milliseconds from a letter to what it found, painted; the slowest letter of the word.
double slowestLetter(QLineEdit& field, const QString& word) {
    field.clear();
    QCoreApplication::processEvents();
    double slowest = 0;
    for (const QChar letter : word) {
        slowest = std::max(slowest, milliseconds([&] { typeLetter(field, letter); }));
    }
    return slowest;
}

class UiBench {
  public:
    UiBench(const std::filesystem::path& folder, int persons)
        : m_persons(persons)
        , m_environment{m_clock, recordCatalogue(), {}, {}, personSummaryRefresh(m_clock)}
        , m_definitions{must(CodeLists::load()), must(assessments::QuestionnaireLibrary::shipped()),
                        must(referrals::PathwayLibrary::shipped()),
                        must(rights::LeafletLibrary::shipped())}
        , m_words(m_definitions.codes, Language::English)
        , m_preferences(m_settings.filePath(QStringLiteral("settings")))
        , m_folder(folder / "vault")
        , m_vault(open()) {}

    std::vector<Weight> run() {
        m_atStart = residentMb();
        lockScreen();
        people();
        return std::move(m_results);
    }

  private:
    std::unique_ptr<Vault> open();
    void lockScreen();
    void people();
    void scrolling(QAbstractItemView& table);
    void filtering(QLineEdit& filter);
    void commanding(ui::MainWindow& window);
    void note(Weight weight) { m_results.push_back(std::move(weight)); }

    int m_persons;
    SystemClock m_clock;
    VaultEnvironment m_environment;
    ui::Definitions m_definitions;
    ui::Words m_words;
    QTemporaryDir m_settings;
    ui::Preferences m_preferences;
    std::filesystem::path m_folder;
    std::unique_ptr<Vault> m_vault;
    double m_atStart = 0;
    std::vector<Weight> m_results;
};

std::unique_ptr<Vault> UiBench::open() {
    const auto passphrase = SecretBytes::fromText(demo::kDemoPassphrase);
    if (!std::filesystem::exists(m_folder / "vault.json")) {
        demo::DemoOptions options;
        options.persons = m_persons;
        return must(demo::createDemonstration(m_folder, passphrase, options, m_environment));
    }
    return must(Vault::open(m_folder, {"coordinator", SecretBytes::fromText(demo::kDemoPassphrase)},
                            m_environment));
}

void UiBench::lockScreen() {
    ui::UnlockDelay delay;
    const ui::GateContext context{m_environment, m_preferences, delay, {}, {}, {}, {}};
    const double ours = medianOf(kRepeats, [&] {
        return firstPaint([&] { return new ui::UnlockPage(context, QStringLiteral("/nowhere")); });
    });
    const double plain = medianOf(kRepeats, [] { return firstPaint([] { return new QWidget; }); });
    note({"first paint of the lock screen", "an empty Qt window",
          "about 25 widgets are made and their texts shaped; no vault is touched", "ms", ours,
          plain});
}

void UiBench::people() {
    ui::MainWindow window(desktop::allPages(m_preferences));
    window.resize(1366, 768);
    window.show();
    window.enter(std::make_unique<ui::Session>(std::move(m_vault), m_definitions, m_words));
    QCoreApplication::processEvents();
    const double before = residentMb();
    const double ours = milliseconds([&] {
        window.workspace()->openPage(ui::PageKind::People);
        QCoreApplication::processEvents();
        window.repaint();
    });
    const double plain =
        medianOf(kRepeats, [] { return firstPaint([] { return plainTable(kPersonPageRows); }); });
    note({"first paint of People", "a plain table of one page",
          "one query of 200 rows, the counts of four views over the whole house, ninety cells with "
          "chips and badges",
          "ms", ours, plain});
    note({"resident memory with People open", "the same process before a page was made",
          "page caches of the two files (64 MB at most), faces, the rows read so far", "MB",
          residentMb(), m_atStart});
    auto* table = window.findChild<QAbstractItemView*>(QStringLiteral("people_table"));
    auto* filter = window.findChild<QLineEdit*>(QStringLiteral("people_filter"));
    if (table == nullptr || filter == nullptr) {
        throw std::runtime_error("the page of people is not what it was");
    }
    scrolling(*table);
    note({"resident memory after scrolling", "the same process before People",
          "every page that was scrolled past stays as light rows of about 200 bytes", "MB",
          residentMb(), before});
    filtering(*filter);
    commanding(window);
}

void UiBench::scrolling(QAbstractItemView& table) {
    const auto ours = scrollThrough(table, kFrames);
    const std::unique_ptr<QTableView> reference(plainTable(m_persons));
    reference->resize(table.size());
    reference->show();
    QCoreApplication::processEvents();
    const auto plain = scrollThrough(*reference, kFrames);
    note({"a frame of scrolling, median", "a plain table",
          "chips, badges and words of some fifteen rows are drawn by RowDelegate", "ms",
          ours.median, plain.median});
    note({"a frame of scrolling, 95 of 100", "a plain table", "the same with more badges in sight",
          "ms", ours.p95, plain.p95});
    note({"a frame of scrolling, worst", "a plain table",
          "the page of 200 rows ends there and the next is read in the same frame", "ms",
          ours.worst, plain.worst});
}

void UiBench::filtering(QLineEdit& filter) {
    const auto* session = static_cast<ui::MainWindow*>(filter.window())->session();
    const double ours =
        medianOf(kRepeats, [&] { return slowestLetter(filter, QStringLiteral("mar")); });
    const PersonStore store(session->casework());
    const double bare = medianOf(kRepeats, [&] {
        return milliseconds([&] {
            PersonFilter query;
            query.text = "m";
            must(store.page(query, {}));
        });
    });
    note(
        {"keystroke to list in the filter of People", "the bare query of the slowest letter",
         "the first letter meets most people; the counts of the views and the painting come on top",
         "ms", ours, bare});
    filter.clear();
}

void UiBench::commanding(ui::MainWindow& window) {
    for (auto* action : window.findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K)) {
            action->trigger();
        }
    }
    QCoreApplication::processEvents();
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("commandField"));
    if (field == nullptr) {
        throw std::runtime_error("the command box is not what it was");
    }
    for (const auto* word : {"milica", "Milica Dugi"}) {
        const auto typed = QString::fromLatin1(word);
        const double ours = medianOf(kRepeats, [&] { return slowestLetter(*field, typed); });
        const auto connection = window.session()->confidential()->connection();
        const double bare = medianOf(kRepeats, [&] {
            return milliseconds([&] {
                SearchIndex::findName(connection, word, 40, NameReach::AsTyped);
                SearchIndex::findText(connection, word, 8);
            });
        });
        note({"keystroke to result in the command box, '" + std::string(word) + "'",
              "the bare searches for the word",
              "names by key of every spelling, then full text by prefix; the first letters meet "
              "most texts",
              "ms", ours, bare});
    }
}

} // namespace

std::vector<Weight> weigh(const std::filesystem::path& folder, int persons) {
    return UiBench(folder, persons).run();
}

} // namespace zaklon::bench
