// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/ColdStart.h"

#include "app/desktop/Pages.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/DefinitionRule.h"
#include "core/catalogue/OwnDefinitions.h"
#include "core/tasks/PersonSummaryStore.h"
#include "tests/bench/ui/Frames.h"
#include "ui/session/Preferences.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Appearance.h"
#include "ui/unlock/UnlockPage.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace zaklon::bench {

namespace {

constexpr std::string_view kOurs = "--measured-start";
constexpr std::string_view kPlain = "--measured-plain-start";
constexpr int kRepeats = 5;
constexpr int kArguments = 3; ///< program, which start, when it was started
constexpr int kPatienceMs = 60'000;

struct Step {
    std::string_view name;
    std::string_view cause;
};

constexpr std::array kSteps{
    Step{"process", "the loader maps Qt and its relocations before main() is reached"},
    Step{"application", "QApplication finds platform and faces; the style and palette are ours"},
    Step{"definitions",
         "every code list, questionnaire, pathway and leaflet is parsed and checked"},
    Step{"rules", "the SQL of everything that can be due is made from the definitions"},
    Step{"window", "the frame of the window and some 25 widgets of the lock screen are made"},
    Step{"paint", "texts are shaped and laid out for the first time, and drawn"}};

/// Of one clock for the process that starts and the one that is started.
double now() {
    return std::chrono::duration<double, std::milli>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void passed(std::string_view step, double since) {
    std::printf("%.*s %.3f\n", static_cast<int>(step.size()), step.data(), now() - since);
}

/// As app/desktop/Application.cpp goes about it.
void startOurs(double since) {
    auto loaded = loadDefinitions({});
    if (!loaded) {
        throw std::runtime_error("the shipped data cannot be read");
    }
    const auto& defined = loaded->definitions;
    passed("definitions", since);
    const SystemClock clock;
    VaultEnvironment environment{clock, recordCatalogue(), {}, {}};
    environment.afterPersonsChanged = personSummaryRefresh(clock, defined.taskTerms());
    environment.definitionRule =
        definitionRule(defined.questionnaires, defined.pathways, defined.codes, defined.limits);
    passed("rules", since);
    const QTemporaryDir settings;
    ui::Preferences preferences(settings.filePath(QStringLiteral("settings")));
    ui::UnlockDelay delay;
    const ui::GateContext context{environment, preferences, delay, {}, {}, {}, {}};
    firstPaint([&] {
        auto* window = new ui::MainWindow(desktop::allPages(preferences));
        window->showGate(new ui::UnlockPage(context, QStringLiteral("/nowhere")));
        passed("window", since);
        return window;
    });
    passed("paint", since);
}

/// When each step was passed, in milliseconds since the start; throws if the last one was not.
std::map<std::string, double> startOnce(std::string_view which) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QString::fromLatin1(which.data(), static_cast<int>(which.size())),
                   QString::number(now(), 'f', 3)});
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != EXIT_SUCCESS) {
        throw std::runtime_error("a measured start did not come to its paint");
    }
    std::map<std::string, double> times;
    for (const auto& line : process.readAllStandardOutput().split('\n')) {
        const auto words = line.split(' ');
        if (words.size() == 2) {
            times[words[0].toStdString()] = words[1].toDouble();
        }
    }
    if (!times.contains("paint")) {
        throw std::runtime_error("a measured start says nothing of its paint");
    }
    return times;
}

/// How long each step took, by name, and the whole under "start".
std::map<std::string, double> medianStart(std::string_view which) {
    std::map<std::string, std::vector<double>> all;
    for (int i = 0; i < kRepeats; ++i) {
        const auto times = startOnce(which);
        double before = 0;
        for (const auto& step : kSteps) {
            if (const auto at = times.find(std::string(step.name)); at != times.end()) {
                all[std::string(step.name)].push_back(at->second - before);
                before = at->second;
            }
        }
        all["start"].push_back(before);
    }
    std::map<std::string, double> medians;
    for (auto& [name, values] : all) {
        medians[name] = summary(std::move(values)).median;
    }
    return medians;
}

} // namespace

bool isMeasuredStart(int argc, char** argv) {
    return argc == kArguments && (argv[1] == kOurs || argv[1] == kPlain);
}

int tellStart(int argc, char** argv) {
    const double since = std::strtod(argv[2], nullptr);
    passed("process", since);
    QApplication application(argc, argv);
    if (argv[1] == kPlain) {
        passed("application", since);
        firstPaint([] { return new QWidget; });
        passed("paint", since);
        return EXIT_SUCCESS;
    }
    const ui::Appearance appearance(application);
    passed("application", since);
    startOurs(since);
    return EXIT_SUCCESS;
}

std::vector<Weight> weighStart() {
    auto ours = medianStart(kOurs);
    auto plain = medianStart(kPlain);
    std::vector<Weight> weights{{"first paint of the lock screen, from the start of the process",
                                 "a program with an empty Qt window",
                                 "the steps below; no vault is touched before the passphrase", "ms",
                                 ours["start"], plain["start"]}};
    for (const auto& step : kSteps) {
        weights.push_back({"of it: " + std::string(step.name), "the whole start",
                           std::string(step.cause), "ms", ours[std::string(step.name)],
                           ours["start"]});
    }
    return weights;
}

} // namespace zaklon::bench
