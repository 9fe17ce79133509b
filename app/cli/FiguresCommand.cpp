// SPDX-License-Identifier: GPL-3.0-or-later
// zaklon-cli figures: the published figures of a year, in codes and numbers. Small counts are
// hidden whoever asks: what a command prints ends in a file.
#include "app/cli/AccessNote.h"
#include "app/cli/Program.h"
#include "core/reports/SuspicionReport.h"
#include "core/statistics/FigureStore.h"

namespace zaklon::cli {

using nlohmann::json;
using statistics::Count;
using statistics::Figure;
using statistics::FigureRow;
using statistics::Hiding;

namespace {

struct FigureOptions : VaultOptions {
    int year = 0;
    std::string figure; ///< empty: all of them
    bool byGender = false;
};

json countOf(const Figure& figure, const Count& count) {
    return count.isShown()                 ? json(count.number)
           : count.hiding == Hiding::Small ? json("<" + std::to_string(figure.smallCount))
                                           : json("-");
}

json rowOf(const Figure& figure, const FigureRow& row) {
    json told{{"count", countOf(figure, row.total)}};
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
        const auto& column = figure.columns[at];
        const auto kind =
            column.isBreakdown ? "by_" + std::string(codeOf(figure.breakdown)) : "by_column";
        told[kind][column.code.text] = countOf(figure, row.cells[at]);
    }
    if (row.days) {
        told["days"] = {{"known", row.days->known}, {"median", row.days->median}};
        if (row.days->least && row.days->most) {
            told["days"].update({{"least", *row.days->least}, {"most", *row.days->most}});
        }
    }
    if (row.share) {
        told["share"] = {{"of", figure.definition->shareOf},
                         {"share", row.share->share},
                         {"low", row.share->low},
                         {"high", row.share->high}};
    }
    return told;
}

json toJson(const Figure& figure) {
    auto rows = json::object();
    for (const auto& row : figure.rows) {
        rows[row.code.text] = rowOf(figure, row);
    }
    return {{"figure", figure.definition->code},
            {"unit", codeOf(figure.definition->unit)},
            {"from", figure.period.first.toString()},
            {"to", figure.period.last.toString()},
            {"rows_overlap", figure.definition->overlaps},
            {"rows", std::move(rows)},
            {"remainder", rowOf(figure, figure.remainder)},
            {"total", rowOf(figure, figure.total)}};
}

void tell(Console& console, const Figure& figure) {
    console.give(toJson(figure));
    const auto line = [&](const std::string& name, const FigureRow& row) {
        console.say("  " + name + ": " + oneLine(rowOf(figure, row)));
    };
    console.say(std::string(figure.definition->code) + " (" +
                std::string(codeOf(figure.definition->unit)) + ")");
    for (const auto& row : figure.rows) {
        line(row.code.text, row);
    }
    line("remainder", figure.remainder);
    line("total", figure.total);
}

ExitCode showFigures(Program& program, const FigureOptions& options) {
    if (!options.figure.empty() && statistics::findFigure(options.figure) == nullptr) {
        return program.console.usage("There is no figure '" + options.figure + "'.");
    }
    const auto vault = openVault(program, options);
    if (!vault) {
        return program.console.fail(vault.error());
    }
    const statistics::FigureStore store((*vault)->casework(), program.definitions().limits,
                                        program.definitions().codes);
    const auto period = statistics::FigurePeriod::ofYear(
        options.year == 0 ? program.clock.today().year() : options.year);
    const auto breakdown =
        options.byGender ? statistics::Breakdown::Gender : statistics::Breakdown::Sex;
    for (const auto* definition : statistics::figureDefinitions()) {
        if (!options.figure.empty() && options.figure != definition->code) {
            continue;
        }
        const auto figure =
            store.figure(*definition, period, statistics::Audience::File, breakdown);
        if (!figure) {
            return program.console.fail(figure.error());
        }
        tell(program.console, *figure);
    }
    const auto noted = noteVaultEvent(**vault, describe<SuspicionReport>(), "figures");
    return noted ? ExitCode::Good : program.console.fail(noted.error());
}

} // namespace

void defineFiguresCommand(CLI::App& app, Program& program) {
    auto options = std::make_shared<FigureOptions>();
    auto* command = app.add_subcommand("figures", "Count the published figures of a year");
    addVaultOptions(*command, *options);
    command->add_option("--year", options->year, "Year (without it, this one)")
        ->check(CLI::Range(1900, 9999));
    command->add_option("--figure", options->figure, "Only the figure of this code");
    command->add_flag("--by-gender", options->byGender, "By gender in place of sex");
    onCommand(*command, program, std::move(options), showFigures);
}

} // namespace zaklon::cli
