using System.CommandLine;
using System.CommandLine.Parsing;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>The options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>What a rule set is named by.</summary>
    public const string RulesHelp =
        "Tệp bộ chỉ tiêu, hoặc mã bộ chỉ tiêu đi kèm (ví dụ 47-nq-hdnd-2021) / A rule set file, or the id of one in the package";

    /// <summary>The language of prose and diagnostics.</summary>
    public static Option<Language> Language()
    {
        var option = new Option<Language>("--lang")
        {
            Description = "Ngôn ngữ lời văn: vi (mặc định) hoặc en / Language of prose",
            HelpName = "vi|en",
            CustomParser = result => ParseLanguage(result) ?? default,
        };
        option.CompletionSources.Add("vi", "en");
        return option;
    }

    /// <summary>One rule set.</summary>
    public static Option<string> Rules() => new("--rules") { Description = RulesHelp, HelpName = "FILE|ID", Required = true };

    /// <summary>One rule set, or several by repeating the option.</summary>
    public static Option<string[]> RulesRepeated(bool isRequired = true)
    {
        var option = new Option<string[]>("--rules")
        {
            Description = "Tệp bộ chỉ tiêu, hoặc mã bộ chỉ tiêu đi kèm (ví dụ 47-nq-hdnd-2021); ghi nhiều lần để đối chiếu nhiều văn bản / A rule set file, or the id of one in the package; repeated for several documents side by side",
            HelpName = "FILE|ID",
            Required = isRequired,
            AllowMultipleArgumentsPerToken = false,
        };
        option.Validators.Add(RefuseRepeated);
        return option;
    }

    /// <summary>A scorecard.</summary>
    public static Option<string?> Scorecard(bool isRequired = false) => new("--scorecard")
    {
        Description = "Tệp thang điểm xếp loại, hoặc mã đi kèm (ví dụ tt-09-2017-bnnptnt) / A scorecard file, or the id of one in the package",
        HelpName = "FILE|ID",
        Required = isRequired,
    };

    /// <summary>The cooperatives of the units that are judged.</summary>
    public static Option<string?> Members() => new("--members")
    {
        Description = "Tệp số liệu các hợp tác xã; kết quả xếp loại (--scorecard) được tính vào số liệu của đơn vị mà chúng trực thuộc / The cooperatives, whose ratings are counted into the figures of their unit",
        HelpName = "FILE",
    };

    /// <summary>Refuses one of two options that go together.</summary>
    public static void RequireTogether(Command command, Option<string?> scorecard, Option<string?> members) => command.Validators.Add(result =>
    {
        if (result.GetResult(scorecard) is null != result.GetResult(members) is null)
            result.Refuse("--scorecard và --members đi cùng nhau; ghi thêm phần còn thiếu", "--scorecard and --members go together; add the one that is missing");
    });

    /// <summary>Observations: one set, or many.</summary>
    public static Option<string> Data() => new("--data")
    {
        Description = "Tệp số liệu: .json, .jsonl, .csv hoặc .tsv / An observation file",
        HelpName = "FILE",
        Required = true,
    };

    /// <summary>How the numbers of a table are written; null when it is not said.</summary>
    public static Option<Language?> Numbers()
    {
        var option = new Option<Language?>("--numbers")
        {
            Description = "Cách viết số trong bảng (.csv, .tsv): vi (1.597,93) hoặc en (1,597.93) / How numbers are written in a table",
            HelpName = "vi|en",
            CustomParser = ParseLanguage,
        };
        option.CompletionSources.Add("vi", "en");
        return option;
    }

    /// <summary>
    /// Refuses a table without a word on how its numbers are written, for guessing would change figures; and such a word without a
    /// table, for whoever writes it takes the file for one.
    /// </summary>
    /// <param name="command">The command.</param>
    /// <param name="numbers">How the numbers of tables are written.</param>
    /// <param name="files">Whatever names files that may be tables.</param>
    public static void RequireNumbersForTables(Command command, Option<Language?> numbers, params Symbol[] files) => command.Validators.Add(result =>
    {
        var paths = files.SelectMany(symbol => TokensOf(result, symbol)).ToArray();
        if (result.GetResult(numbers) is null && Array.Exists(paths, IsTable))
            result.Refuse(
                "bảng (.csv, .tsv) cần --numbers vi (số viết 1.597,93) hoặc --numbers en (số viết 1,597.93)", "a table (.csv, .tsv) needs --numbers vi (numbers as 1.597,93) or --numbers en (as 1,597.93)");
        else if (TextOf(result, numbers) is not null && paths.Length > 0 && Array.TrueForAll(paths, IsJson))
            result.Refuse(
                "--numbers chỉ dùng cho bảng (.csv, .tsv); số trong JSON luôn viết như 1597.93, bỏ --numbers", "--numbers is for tables (.csv, .tsv) only; numbers in JSON are always written as 1597.93, leave --numbers out");
    });

    /// <summary>Whether a file is a table, by its name.</summary>
    private static bool IsTable(string path) => new ObservationFileOptions().FormatOf(path) == ObservationFormat.Csv;

    /// <summary>Whether a file is JSON by its name; of a workbook, or a name that says nothing, reading says more.</summary>
    private static bool IsJson(string path) => Path.GetExtension(path).ToUpperInvariant() is ".JSON" or ".JSONL" or ".NDJSON";

    /// <summary>The one value of an option as it was written; null where it is not given, or more than once, which the parser refuses.</summary>
    public static string? TextOf(SymbolResult result, Option option) => result.GetResult(option) is { Tokens: [var token] } ? token.Value : null;

    /// <summary>What many subjects are called.</summary>
    public static Option<string?> Noun()
    {
        var option = new Option<string?>("--noun") { Description = "Gọi chung các đối tượng là gì, ví dụ HTX, xã / What the subjects are called", HelpName = "TEXT" };
        option.Validators.Add(RefuseMoreThanOneLine);
        return option;
    }

    /// <summary>The form of the result.</summary>
    /// <param name="names">The forms there are.</param>
    public static Option<string> Form(IReadOnlyList<string> names)
    {
        var option = new Option<string>("--format")
        {
            Description = $"Dạng kết quả: {string.Join(", ", names)} / Form of the result",
            DefaultValueFactory = _ => "text",
        };
        option.AcceptOnlyFromAmong([.. names]);
        return option;
    }

    /// <summary>Refuses to print what is no text.</summary>
    public static void RequireFileForBinary(Command command, Option<string> form, Option<string?> file) => command.Validators.Add(result =>
    {
        if (TextOf(result, form) == ReportForm.Binary && result.GetResult(file) is null)
            result.Refuse("--format xlsx cần --out FILE: bảng tính không hiện trên màn hình được", "--format xlsx needs --out FILE: a workbook cannot be shown on a screen");
    });

    /// <summary>A file to be written.</summary>
    public static Option<string?> Out() => FileToWrite("Tệp sẽ ghi, không ghi đè / File to write, never overwritten; standard output by default");

    /// <summary>A file for results, written as a whole or not at all.</summary>
    public static Option<string?> ResultOut() => FileToWrite("Tệp kết quả, ghi đè nếu đã có / File for the result, overwritten; standard output by default");

    /// <summary>Refuses a name of a file or folder that is empty.</summary>
    public static void RefuseNameless(OptionResult result)
    {
        if (result.Tokens is [{ Value: "" }])
            result.Refuse($"{result.Option.Name} cần một tên", $"{result.Option.Name} needs a name");
    }

    /// <summary>Refuses a text that is blank, goes over several lines, or is longer than files may have it.</summary>
    public static void RefuseMoreThanOneLine(OptionResult result)
    {
        if (result.Tokens is [var token] && !(TextLine.IsOne(token.Value) && token.Value.Length <= ShortText.MaxLength))
            result.Refuse($"{result.Option.Name}: ghi một dòng chữ, nhiều nhất 500 ký tự", $"{result.Option.Name}: write one line of text, at most 500 characters");
    }

    /// <summary>A folder of rule sets that stand over those of the package.</summary>
    public static Option<string?> Catalogue() => new("--catalogue")
    {
        Description = "Thư mục bộ chỉ tiêu, thang điểm, đứng trên các bộ đi kèm / A folder of rule sets and scorecards that stand over those of the package",
        HelpName = "DIR",
    };

    /// <summary>Whether warnings are errors.</summary>
    public static Option<bool> Strict() => new("--strict") { Description = "Coi cảnh báo là lỗi / Treat warnings as errors" };

    /// <summary>One rule set beside itself is no comparison, and would be read as two documents that agree.</summary>
    private static void RefuseRepeated(OptionResult result)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in result.Tokens.Select(token => token.Value).Where(name => !seen.Add(File.Exists(name) ? Path.GetFullPath(name) : name)).Distinct())
            result.Refuse($"--rules {name} ghi hai lần; mỗi bộ chỉ tiêu chỉ ghi một lần", $"--rules {name} stands twice; name each rule set once");
    }

    /// <summary>Whether two files, or a file and the package, hold versions of one rule set, which is refused: their columns would have one heading.</summary>
    /// <param name="names">What the rule sets were named by.</param>
    /// <param name="read">What was read of each; one with errors has no id.</param>
    /// <param name="reporter">Where it is said.</param>
    public static bool RefusesVersions(string[] names, ReadResult<RuleSet>[] read, Reporter reporter)
    {
        var versions = names.Zip(read).Where(entry => entry.Second.Succeeded).GroupBy(entry => entry.Second.Value!.Id, entry => entry.First, StringComparer.Ordinal);
        if (versions.Select(group => (Id: group.Key, Names: group.ToArray())).FirstOrDefault(group => group.Names.Length > 1) is not { Names: [var one, var other, ..] } twice)
            return false;
        reporter.Refuse(
            $"--rules {one} và --rules {other} đều là bộ chỉ tiêu “{twice.Id}”: chỉ ghi một; muốn biết chúng khác nhau ở đâu thì chạy htx diff {one} {other}.",
            $"--rules {one} and --rules {other} are both the rule set “{twice.Id}”: name one; htx diff {one} {other} says where they differ.");
        return true;
    }

    private static Option<string?> FileToWrite(string description)
    {
        var option = new Option<string?>("--out") { Description = description, HelpName = "FILE" };
        option.Validators.Add(RefuseNameless);
        return option;
    }

    private static IEnumerable<string> TokensOf(SymbolResult result, Symbol symbol) => symbol switch
    {
        Option option => result.GetResult(option)?.Tokens.Select(token => token.Value) ?? [],
        Argument argument => result.GetResult(argument)?.Tokens.Select(token => token.Value) ?? [],
        _ => [],
    };

    /// <summary>The rule sets of the package with those of the folder over them; null when one of them has errors, which are reported.</summary>
    public static RuleSetCatalogue? ReadCatalogue(string? folder, Reporter reporter)
    {
        if (folder is null)
            return RuleSetCatalogue.Bundled;
        var read = RuleSetCatalogue.Bundled.WithFolder(folder);
        return reporter.Report(read.Diagnostics) ? null : read.Value;
    }

    private static Language? ParseLanguage(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "vi":
                return Indicators.Language.Vietnamese;
            case "en":
                return Indicators.Language.English;
            default:
                var option = (result.Parent as OptionResult)?.Option.Name;
                result.Refuse($"{option} không có giá trị “{result.Tokens[0].Value}”; chọn: vi, en", $"{option} cannot be “{result.Tokens[0].Value}”; choose: vi, en");
                return null;
        }
    }
}
