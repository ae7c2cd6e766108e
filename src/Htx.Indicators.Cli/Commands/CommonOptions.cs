using System.CommandLine;
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
            CustomParser = result =>
            {
                switch (result.Tokens[0].Value)
                {
                    case "vi":
                        return Indicators.Language.Vietnamese;
                    case "en":
                        return Indicators.Language.English;
                    default:
                        result.AddError($"--lang: “{result.Tokens[0].Value}”? Chọn vi hoặc en / choose vi or en.");
                        return default;
                }
            },
        };
        option.CompletionSources.Add("vi", "en");
        return option;
    }

    /// <summary>One rule set.</summary>
    public static Option<string> Rules() => new("--rules") { Description = RulesHelp, HelpName = "FILE|ID", Required = true };

    /// <summary>A folder of rule sets that stand over those of the package.</summary>
    public static Option<string?> Catalogue() => new("--catalogue")
    {
        Description = "Thư mục bộ chỉ tiêu, đứng trên các bộ đi kèm / A folder of rule sets that stand over those of the package",
        HelpName = "DIR",
    };

    /// <summary>Whether warnings are errors.</summary>
    public static Option<bool> Strict() => new("--strict") { Description = "Coi cảnh báo là lỗi / Treat warnings as errors" };

    /// <summary>The rule sets of the package with those of the folder over them; null when one of them has errors, which are reported.</summary>
    public static RuleSetCatalogue? ReadCatalogue(string? folder, Reporter reporter)
    {
        if (folder is null)
            return RuleSetCatalogue.Bundled;
        var read = RuleSetCatalogue.Bundled.WithFolder(folder);
        return reporter.Report(read.Diagnostics) ? null : read.Value;
    }
}
