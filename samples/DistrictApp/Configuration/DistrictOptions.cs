namespace DistrictApp;

/// <summary>What an office says of itself in <c>appsettings.json</c>.</summary>
public sealed class DistrictOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "District";

    /// <summary>What the head of each page says.</summary>
    public string Name { get; set; } = "";

    /// <summary>The file of the database; where it is relative, it lies in the content root.</summary>
    public string Database { get; set; } = "data/district.db";

    /// <summary>The rule sets of the package that concern this office, by id. Those of the folder all do.</summary>
    public IList<string> BundledRuleSets { get; } = [];
}
