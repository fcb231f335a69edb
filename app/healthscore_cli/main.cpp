// SPDX-FileCopyrightText: 2026 Customer Health Score contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthscore_cli/check_model_command.h"
#include "app/healthscore_cli/compare_command.h"
#include "app/healthscore_cli/console.h"
#include "app/healthscore_cli/forecast_command.h"
#include "app/healthscore_cli/lever_option.h"
#include "app/healthscore_cli/models_command.h"
#include "app/healthscore_cli/score_command.h"
#include "app/healthscore_cli/set_option.h"
#include "app/healthscore_cli/show_model_command.h"
#include "app/healthscore_cli/what_if_command.h"
#include "core/base/number_styles.h"
#include "core/report/report_template.h"
#include "core/report/version.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cctype>
#include <csignal>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <sstream>

namespace health {
namespace {

/// CLI11 has many exit codes of its own; here a command that is not understood has one.
constexpr int wrongCommand = 2;

struct Command {
  ScoreOptions score;
  CompareOptions compare;
  ForecastOptions forecast;
  WhatIfOptions whatIf;
  std::string model; ///< ID or FILE of the other verbs
};

void addFormat(CLI::App& verb, Command& command) {
  std::vector<std::string> names;
  std::string choice;
  for (const ReportFormatFacts& facts : reportFormats) {
    names.emplace_back(facts.name);
    choice += (choice.empty() ? "" : "|") + names.back();
  }
  const auto set = [&command](const std::string& name) {
    command.score.format = std::ranges::find(reportFormats, name, &ReportFormatFacts::name)->format;
  };
  verb.add_option_function<std::string>("--format", set, "Format of the report; text where not given")
      ->type_name("FORMAT")
      ->check(CLI::IsMember(names).description(choice));
}

void addCustomerOptions(CLI::App& verb, CustomerOptions& options) {
  verb.add_option("--model", options.model, "Model to score by; wins over the one that the input names")
      ->type_name("ID|FILE");
  verb.add_option("--rates", options.rates, "Exchange rates that come before the built-in ones")
      ->type_name("FILE");
}

/// The fields of templates, one a line.
std::string fieldList() {
  std::string list;
  for (const TemplateField& field : templateFields()) {
    const std::string name = "{" + std::string(field.name) + (field.isOfInput ? " ID}" : "}");
    list += fmt::format("  {:<16} {}\n", name, field.meaning);
  }
  return list;
}

void addVoice(CLI::App& verb, Command& command) {
  std::vector<std::string> names;
  std::string choice;
  for (const VoiceFacts& facts : voices) {
    names.emplace_back(facts.name);
    choice += (choice.empty() ? "" : "|") + names.back();
  }
  const auto set = [&command](const std::string& name) {
    command.score.voice = std::ranges::find(voices, name, &VoiceFacts::name)->voice;
  };
  verb.add_option_function<std::string>("--voice", set, "Whom the report speaks to; crm where not given")
      ->type_name("VOICE")
      ->check(CLI::IsMember(names).description(choice));
}

void addLocale(CLI::App& verb, Command& command) {
  const auto set = [&command](const std::string& name) {
    command.score.numbers = numberStyleNamed(name).value();
  };
  verb.add_option_function<std::string>("--locale", set,
                                        "How numbers are written, as de_DE; as in files where not given")
      ->type_name("NAME")
      ->check([](const std::string& name) {
        return numberStyleNamed(name) ? std::string() : "“" + name + "” is not a locale; give one as de_DE";
      });
}

/// Where neither format nor template is given, the ending of the file tells the format, as in the window.
void readEnding(const CLI::App& verb, ScoreOptions& score) {
  if (verb.count("--output") == 0) {
    return;
  }
  if (score.output.empty()) {
    throw CLI::ValidationError("--output", "the name of the file is empty");
  }
  std::string ending = std::filesystem::path(score.output).extension().string();
  std::ranges::transform(ending, ending.begin(), [](unsigned char letter) { return std::tolower(letter); });
  if (ending == ".pdf") {
    throw CLI::ValidationError(
        "--output", "PDF is the business of the window's program: healthscore --export FILE.pdf INPUT");
  }
  const auto facts = std::ranges::find_if(reportFormats, [&ending](const ReportFormatFacts& one) {
    return ending == "." + std::string(one.suffix);
  });
  if (facts != reportFormats.end() && verb.count("--format") == 0 && verb.count("--template") == 0) {
    score.format = facts->format;
  }
}

void addScore(CLI::App& app, Command& command) {
  CLI::App* verb = app.add_subcommand("score", "Score customers and print their reports");
  addCustomerOptions(*verb, command.score.files);
  verb->add_option("--input", command.score.input,
                   "Customer or list of customers (*.health.json); - is standard input")
      ->type_name("FILE|-");
  verb->add_option(
          "--set", command.score.set,
          "Give an input a value, for every customer: nps=80, clv=75000EUR, expansion=flat, nps= (unknown)")
      ->type_name("ID=VALUE")
      ->allow_extra_args(false)
      ->check([](const std::string& option) {
        return isSetOption(option) ? std::string() : "“" + option + "” is not of the form ID=VALUE";
      });
  addFormat(*verb, command);
  addVoice(*verb, command);
  addLocale(*verb, command);
  verb->add_option("--template", command.score.reportTemplate, "Your own wording of the report, as text")
      ->type_name("FILE")
      ->excludes("--format")
      ->excludes("--voice");
  verb->add_option("--output", command.score.output,
                   "Save the report here, whole or not at all, instead of printing it; without --format "
                   "the ending of the name tells the format")
      ->type_name("FILE");
  verb->footer(
      "A template is a text with fields in braces; a line whose fields are all empty is left out:\n" +
      fieldList());
  verb->parse_complete_callback([verb, &command] {
    readEnding(*verb, command.score);
    if (!canHold(command.score.format, command.score.voice)) {
      throw CLI::ValidationError("--voice", "this format holds the score, which is not for the customer");
    }
    if (command.score.input.empty() && command.score.set.empty()) {
      throw CLI::RequiredError("--input or --set");
    }
  });
}

/// For verbs whose answers are no reports: text to read, or JSON.
void addTextOrJson(CLI::App& verb, ReportFormat& format) {
  verb.add_option_function<std::string>(
          "--format",
          [&format](const std::string& name) {
            format = name == "json" ? ReportFormat::json : ReportFormat::text;
          },
          "Format of the answer; text where not given")
      ->type_name("FORMAT")
      ->check(CLI::IsMember({"text", "json"}).description("text|json"));
}

void addCompare(CLI::App& app, Command& command) {
  CLI::App* verb =
      app.add_subcommand("compare", "Say what changed the score from one customer file to another");
  verb->add_option("from", command.compare.from, "Customer to begin with (*.health.json)")
      ->type_name("A")
      ->required();
  verb->add_option("to", command.compare.to, "Customer to end with")->type_name("B")->required();
  addCustomerOptions(*verb, command.compare.files);
  addTextOrJson(*verb, command.compare.format);
  verb->footer(
      "JSON: format customer-health-comparison, version 1. `from` and `to` have customer, as_of, model, "
      "score,\n"
      "score_text and band; `difference` and `difference_text`; `parts`, which sum to it: kind (factor,\n"
      "weight, cap), points, points_text, and id and name of a factor; `other_model`; `other_known_inputs`;\n"
      "`sentence`. Without two scores the difference is null.");
}

void addForecast(CLI::App& app, Command& command) {
  CLI::App* verb = app.add_subcommand(
      "forecast", "Say how the score goes on if nobody does anything, by the calendar alone");
  verb->add_option("--input", command.forecast.input,
                   "Customer or list of customers (*.health.json); - is standard input")
      ->type_name("FILE|-")
      ->required();
  addCustomerOptions(*verb, command.forecast.files);
  addTextOrJson(*verb, command.forecast.format);
  verb->footer(
      "JSON: format customer-health-forecast, version 1. customer, as_of, model, score, score_text, band;\n"
      "`moved`, the ids of the inputs that the calendar moves; `points` in 0, 30, 60 and 90 days: days, "
      "date,\n"
      "score, score_text, band; `first_band_change`, such a point for the first day of another band, or "
      "null\n"
      "if none comes within `horizon_days`. Where nothing moves there are no points.");
}

void addWhatIf(CLI::App& app, Command& command) {
  WhatIfOptions& options = command.whatIf;
  CLI::App* verb = app.add_subcommand("what-if", "Say what it would take to reach a category or a score");
  verb->add_option("--input", options.input,
                   "Customer or list of customers (*.health.json); - is standard input")
      ->type_name("FILE|-")
      ->required();
  verb->add_option("--target", options.target, "Category by its id or name, or a score from 0 to 100")
      ->type_name("BAND|SCORE")
      ->required();
  verb->add_option("--lever", options.levers,
                   "Input that the plans may move, and how far: nps, nps<=20, support_tickets>=3, "
                   "clv<=50000EUR; without any, all known inputs but money")
      ->type_name("ID[<=LIMIT]")
      ->allow_extra_args(false)
      ->check([](const std::string& option) {
        return isLeverOption(option) ? std::string()
                                     : "“" + option + "” is not of the form ID, ID<=LIMIT or ID>=LIMIT";
      });
  addCustomerOptions(*verb, options.files);
  addTextOrJson(*verb, options.format);
  verb->footer(
      "JSON (customer-health-what-if, version 1): score, band, target {score, band}, reached,\n"
      "path [{id, kind: needed|slack|free|unreachable, input, value, score, band}], levers [{id, limit}],\n"
      "balanced_plan and least_effort_plan {reached, score, band, effort, moves [{id, input, value}]}.");
}

void addModels(CLI::App& app, Command& command) {
  app.add_subcommand("models", "List the built-in models, one a line: id, name");
  app.add_subcommand("show-model", "Print a model as JSON")
      ->add_option("model", command.model, "Built-in model or model file")
      ->type_name("ID|FILE")
      ->required();
  app.add_subcommand("check-model", "Print every error and warning of a model file, one a line")
      ->add_option("file", command.model, "Model file (*.healthmodel.json)")
      ->type_name("FILE")
      ->required();
}

/// Runs the verb that was named. False where it found the data wrong without complaining about it.
bool run(const CLI::App& app, const Command& command, Console& console) {
  if (app.got_subcommand("score")) {
    score(command.score, console);
  } else if (app.got_subcommand("compare")) {
    compare(command.compare, console);
  } else if (app.got_subcommand("forecast")) {
    forecast(command.forecast, console);
  } else if (app.got_subcommand("what-if")) {
    whatIf(command.whatIf, console);
  } else if (app.got_subcommand("models")) {
    listModels(console);
  } else if (app.got_subcommand("show-model")) {
    showModel(command.model, console);
  } else {
    return checkModel(command.model, console);
  }
  return true;
}

/// Says what CLI11 has to say instead of running a verb: help, version, or what is wrong with the command.
bool say(const CLI::App& app, const CLI::ParseError& why, Console& console) {
  if (dynamic_cast<const CLI::CallForHelp*>(&why) != nullptr) {
    console.write(app.help("", CLI::AppFormatMode::All));
    return true;
  }
  std::ostringstream text;
  const bool isFine = app.exit(why, text, std::cerr) == 0;
  console.write(text.str());
  return isFine;
}

int runProgram(int argc, char** argv) {
  CLI::App app("Calculates a customer's health score, 0 to 100.", "healthscore-cli");
  app.set_version_flag("--version", "healthscore-cli " + std::string(programVersion()));
  app.require_subcommand(1);
  app.footer("Example:\n  healthscore-cli score --input acme.health.json --set nps=60 --format markdown\n\n"
             "Exit code: 0 done, 1 the data is wrong, 2 the command is wrong.");
  Command command;
  addScore(app, command);
  addCompare(app, command);
  addForecast(app, command);
  addWhatIf(app, command);
  addModels(app, command);
  Console console;
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& why) {
    return say(app, why, console) ? console.finish() : wrongCommand;
  }
  const bool isFine = run(app, command, console);
  return std::max(console.finish(), isFine ? 0 : 1);
}

} // namespace
} // namespace health

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN); // a closed pipe is a write that failed, not a sudden end
  try {
    return health::runProgram(argc, argv);
  } catch (const std::exception& error) { // memory ran out, or the program is wrong
    std::fprintf(stderr, "healthscore-cli: %s\n", error.what());
    return 1;
  }
}
