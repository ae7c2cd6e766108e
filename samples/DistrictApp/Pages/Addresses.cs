namespace DistrictApp;

/// <summary>The addresses of the pages, for links and redirections.</summary>
public static class Addresses
{
    /// <summary>The first page.</summary>
    public const string Home = "/";

    /// <summary>Where new figures are typed in and sent.</summary>
    public const string Entry = "/nhap-so-lieu";

    /// <summary>Where files are sent.</summary>
    public const string Upload = "/tai-len";

    /// <summary>Where stored figures lie.</summary>
    public const string Observations = "/so-lieu";

    /// <summary>Where rule sets are shown.</summary>
    public const string RuleSets = "/van-ban";

    /// <summary>The style of tables of verdicts.</summary>
    public const string TableStyle = "/bang.css";

    /// <summary>The first page for a day.</summary>
    public static string HomeOn(DateOnly day) => $"{Home}?ngay={DayParameter.Write(day)}";

    /// <summary>The form for the figures that rule sets ask for on a day.</summary>
    public static string EntryOf(DateOnly day, string ruleSetId) => $"{Entry}?ngay={DayParameter.Write(day)}&vb={ruleSetId}";

    /// <summary>The verdicts on stored figures.</summary>
    public static string Of(StoredHeading stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return $"{Observations}/{stored.SubjectId}/{DayParameter.Write(stored.AsOf)}";
    }

    /// <summary>The same by rule sets that were asked for.</summary>
    public static string Of(StoredHeading stored, IEnumerable<string> ruleSetIds, string below = "") =>
        $"{Of(stored)}{below}{string.Concat(ruleSetIds.Select((id, i) => $"{(i == 0 ? '?' : '&')}vb={id}"))}";

    /// <summary>A rule set.</summary>
    public static string RuleSet(string id) => $"{RuleSets}/{id}";

    /// <summary>The empty table for the figures of a rule set.</summary>
    public static string Template(string id) => $"{RuleSet(id)}/mau-bang.csv";
}
