using System.Text;

namespace DistrictApp;

/// <summary>Reads figures and holds them against the rule sets in force on their own day.</summary>
internal static class ObservationCheck
{
    /// <summary>What diagnostics call figures that are no file.</summary>
    public const string Name = "so-lieu.json";

    /// <summary>Reads one observation set; its day has to be known before its measures are, so it is read twice.</summary>
    public static ReadResult<ObservationSet> Read(ReadOnlyMemory<byte> utf8, DistrictRules rules)
    {
        var form = ObservationReader.Read(utf8, Name);
        return form.Succeeded && rules.InForceOn(form.Value.AsOf) is { Count: > 0 } inForce ? ObservationReader.Read(utf8, Name, inForce) : form;
    }

    /// <summary>The same for one that is to be stored: what is kept of it is written anew, may be longer, and must be readable itself.</summary>
    public static ReadResult<ObservationSet> ReadToStore(ReadOnlyMemory<byte> utf8, DistrictRules rules)
    {
        var sent = Read(utf8, rules);
        return sent.Succeeded && Read(sent.Value, rules) is { Succeeded: false } written ? written : sent;
    }

    /// <summary>The same for figures that were put together here.</summary>
    public static ReadResult<ObservationSet> Read(ObservationSet observations, DistrictRules rules) =>
        Read(Encoding.UTF8.GetBytes(ObservationWriter.Write(observations)), rules);
}
