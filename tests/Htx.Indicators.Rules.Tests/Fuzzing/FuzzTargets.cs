namespace Htx.Indicators.Rules.Tests;

/// <summary>Every reader of this library, and what tells files apart for <c>htx check</c>, with what must follow from whatever it is given.</summary>
internal static class FuzzTargets
{
    private const string Folder = "tests/Htx.Indicators.Rules.Tests";

    private static readonly string RulesPath = Repository.PathOf($"{Folder}/BadObservations/rules.json");
    private static readonly RuleSet Rules = RuleSetReader.ReadFile(RulesPath).GetValue();
    private static readonly CompiledRuleSet Compiled = CompiledRuleSet.Compile(Rules);

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("rule sets", Files("Seeds/RuleSets", "BadRules"), JudgeRuleSet),
        new("observation sets", Files("Seeds/Observations", "BadObservations"), input => JudgeSets(input, "x.json")),
        new("JSON lines", Files("Seeds/JsonLines"), input => JudgeSets(input, "x.jsonl")),
        new("tables", Files("Seeds/Tables"), input => JudgeSets(input, "x.csv")),
        new("scorecards", Files("Seeds/Scorecards", "BadScorecards"), JudgeScorecard),
        new("cases", Files("Seeds/Cases", "BadCases"), JudgeCases),
        new("records", [.. Files("BadRecords"), .. Records()], JudgeRecord),
        new("files to check", Files("Seeds/Files", "Seeds/RuleSets", "Seeds/Observations", "Seeds/JsonLines", "Seeds/Scorecards", "Seeds/Cases", "BadCases", "BadRecords"), JudgeFile),
        new("formulas", Lines("Seeds/formulas.txt"), JudgeFormula),
        new("statements", Lines("Seeds/statements.txt"), JudgeStatement),
    ];

    private static string JudgeRuleSet(byte[] input)
    {
        var read = RuleSetReader.Read(input, "x");
        Promises.HoldSame(read.Diagnostics, RuleSetReader.Read(input, "x").Diagnostics);
        var end = Promises.Hold(input, read);
        if (!read.Succeeded)
            return end;

        var written = RuleSetWriter.Write(read.Value);
        var again = RuleSetReader.Read(Encoding.UTF8.GetBytes(written), "x").GetValue();
        Assert.Equal(written, RuleSetWriter.Write(again));
        Assert.Empty(RuleSetDiff.Of(read.Value, again).Changes);
        Promises.HoldDiagnostics(input, RuleSetCheck.Check(input, "x"));
        var compiled = CompiledRuleSet.Compile(read.Value);
        foreach (var figure in new[] { 0m, 1m, 100m, -3.5m, 999_999_999_999_999_999m })
            HoldReports(compiled.Assess(Everything(read.Value.Measures, figure)));
        _ = WorkflowExporter.TryExport(read.Value, out _);
        return $"{end} accepted {string.Join(' ', read.Value.Items.SelectMany(item => item.Parts).Select(part => part.Target.Kind.Key).Distinct())}";
    }

    private static string JudgeSets(byte[] input, string name)
    {
        List<ReadResult<ObservationSet>> Read()
        {
            using var file = ObservationFile.OpenStream(new MemoryStream(input), name, new() { Numbers = Language.Vietnamese, Measures = [Rules.Measures] });
            return [.. file.ReadSets()];
        }

        var sets = Read();
        Assert.NotEmpty(sets);
        Promises.HoldSame(sets.SelectMany(read => read.Diagnostics), Read().SelectMany(read => read.Diagnostics));
        foreach (var read in sets)
        {
            // Tables name lines and columns by their titles; their places are not places in the text of a cell.
            _ = name.EndsWith("csv", StringComparison.Ordinal) ? "" : Promises.Hold(input, read);
            Assert.Equal(read.Value is null, read.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
            if (!read.Succeeded)
                continue;
            var written = ObservationWriter.Write(read.Value);
            Assert.Equal(written, ObservationWriter.Write(ObservationReader.Read(Encoding.UTF8.GetBytes(written), "x").GetValue()));
            HoldReports(Compiled.Assess(read.Value));
        }

        return $"{Promises.EndOf(sets.SelectMany(read => read.Diagnostics))} {sets.Exists(read => read.Succeeded)}";
    }

    private static string JudgeScorecard(byte[] input)
    {
        var read = ScorecardReader.Read(input, "x");
        Promises.HoldSame(read.Diagnostics, ScorecardReader.Read(input, "x").Diagnostics);
        var end = Promises.Hold(input, read);
        if (!read.Succeeded)
            return end;
        var compiled = CompiledScorecard.Compile(read.Value);
        foreach (var figure in new[] { 0m, 1m, 100m, -3.5m, 999_999_999_999_999_999m })
        {
            var rating = compiled.Rate(Everything(read.Value.Measures, figure));
            HoldReports(rating);
            _ = EvaluationWarnings.Of(rating, "x");
        }

        return end + " accepted";
    }

    private static void HoldReports(Rating rating)
    {
        using var text = new StringWriter();
        using var workbook = new MemoryStream();
        using var csv = new RatingCsvReport(text, rating.Scorecard);
        foreach (var report in new RatingReport[]
        {
            new RatingTextReport(line => Assert.All(line, span => Assert.NotNull(span.Text)), rating.Scorecard), new RatingJsonLinesReport(text, rating.Scorecard),
            new RatingHtmlReport(text, rating.Scorecard), new RatingMarkdownReport(text, rating.Scorecard), new RatingJsonReport(text, rating.Scorecard),
            csv, new RatingExcelReport(workbook, rating.Scorecard),
        })
        {
            report.Add(rating);
            report.Complete();
        }

        Assert.NotEmpty(text.ToString());
        Assert.NotEqual(0, workbook.Length);
    }

    private static string JudgeCases(byte[] input)
    {
        var read = CaseReader.Read(input, "x", Rules);
        Promises.HoldSame(read.Diagnostics, CaseReader.Read(input, "x", Rules).Diagnostics);
        var end = Promises.Hold(input, read);
        if (!read.Succeeded)
            return end;
        var failures = read.Value.Run(Compiled);
        Promises.HoldDiagnostics(input, failures);
        return $"{end} accepted {Promises.EndOf(failures)}";
    }

    private static string JudgeRecord(byte[] input)
    {
        var read = DecisionRecordReader.Read(input, "x");
        Promises.HoldSame(read.Diagnostics, DecisionRecordReader.Read(input, "x").Diagnostics);
        var end = Promises.Hold(input, read);
        if (!read.Succeeded)
            return end;

        var written = DecisionRecordWriter.Write(read.Value);
        Assert.Equal(written, DecisionRecordWriter.Write(DecisionRecordReader.Read(Encoding.UTF8.GetBytes(written), "x").GetValue()));
        var replay = Replay.Of(read.Value);
        Assert.Equal(replay.Differences.Select(difference => difference.Text()), Replay.Of(read.Value).Differences.Select(difference => difference.Text()));
        foreach (var difference in replay.Differences)
        {
            Assert.True(TextLine.IsOne(difference.Text()), "A difference is one line.");
            Assert.True(TextLine.IsOne(difference.Text(Language.English)), "A difference is one line.");
        }

        // What this library makes of a record is a record that holds, and one of another rule set can be recomputed by it and written.
        Assert.Empty(Replay.Of(replay.Recomputed).Differences);
        Assert.NotEmpty(DecisionRecordWriter.WriteLine(Replay.Of(read.Value, Rules).Recomputed));
        return $"{end} accepted {string.Join(' ', replay.Differences.Select(difference => difference.Kind).Distinct().Order())}";
    }

    /// <summary>A file that nobody says the kind of, as <c>htx check</c> is given it, together with a rule set that figures and cases may be about.</summary>
    private static string JudgeFile(byte[] input)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "x.json");
        File.WriteAllBytes(path, input);

        var (rules, file) = FileChecker.Check(path, RulesPath) is [var first, var second] ? (second, first) : throw new InvalidOperationException("Two files are checked.");
        Assert.Equal(Rules.Id, rules.RuleSet?.Id);
        Promises.HoldDiagnostics(input, file.Diagnostics);
        Assert.True(file.Kind != InputKind.Unknown || file.Diagnostics.Count > 0, "What cannot be told is told so.");
        return $"{file.Kind} {Promises.EndOf(file.Diagnostics)} {file.CaseCount > 0}";
    }

    private static string JudgeFormula(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        if (!Formula.TryParse(text, out var formula, out var defect))
        {
            Assert.InRange(defect.Position, 0, text.Length);
            return $"{defect.Kind}";
        }

        Assert.Equal(formula, Formula.Parse(formula.Text));
        var compute = FormulaCompiler.Compile(formula);
        foreach (var figure in new[] { 0m, 1m, -3.5m, 999_999_999_999_999_999m })
        {
            var figures = Enumerable.Repeat(figure, formula.References.Count).ToArray();
            var computed = 0m;
            var reason = Compute(() => compute(figures, out computed));
            var range = RangeArithmetic.Of(formula.Root, _ => FigureRange.Of(figure));
            // Of one figure the range is that figure; where there is none, the other says why.
            Assert.Equal(reason is null, range is not null);
            if (range is { } found)
                Assert.Equal((computed, computed), (found.Min, found.Max));
        }

        return string.Join(' ', formula.Tokens.Select(token => token.Kind).Distinct());
    }

    private static string JudgeStatement(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        if (!Statement.TryParse(text, out var statement, out var defect))
        {
            Assert.InRange(defect.Position, 0, VietnameseText.Compose(text).Length);
            return $"{defect.Kind}";
        }

        var check = statement.Check();
        Assert.NotEmpty(check.Explain());
        Assert.NotEmpty(check.Explain(Language.English));
        Assert.Equal(check.Obstacle is not null, check.Verdict == StatementVerdict.NotComputable);
        return $"{check.Verdict} {check.Slip?.Kind} {check.Obstacle}";
    }

    /// <summary>What does not fit a decimal is too large for a figure.</summary>
    private static NotAssessedReason? Compute(Func<NotAssessedReason?> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            return NotAssessedReason.Inconsistent;
        }
    }

    /// <summary>All figures of a document alike, as far as they are given.</summary>
    private static ObservationSet Everything(MeasureTable measures, decimal figure) => new(
        new Subject("x", "X"), new DateOnly(2025, 12, 31),
        measures.Where(measure => measure.Formula is null).ToDictionary(
            measure => measure.Id, measure => measure.Kind == MeasureKind.Flag ? Observation.OfFlag(figure > 0) : Observation.Of(figure)));

    /// <summary>Whatever is judged can be said in every form.</summary>
    private static void HoldReports(RuleSetAssessment assessment)
    {
        var table = AssessmentTable.Of([assessment]);
        Assert.NotEmpty(TextReport.WriteTable(table));
        Assert.NotEmpty(MarkdownReport.WriteTable(table, Language.English));
        Assert.NotEmpty(JsonReport.WriteTable(table));
        Assert.NotEmpty(HtmlReport.WriteTable(table));
        Assert.NotEmpty(CsvReport.WriteTable(table));
        using var workbook = new MemoryStream();
        ExcelReport.WriteTable(workbook, table);
        Assert.NotEqual(0, workbook.Length);
        Assert.NotEmpty(DecisionRecordWriter.WriteLine(DecisionRecord.Of(assessment)));
        _ = EvaluationWarnings.Of(assessment, "x");
    }

    /// <summary>Records that hold, in both languages, with figures and with none.</summary>
    private static IEnumerable<byte[]> Records() =>
        from language in new[] { Language.Vietnamese, Language.English }
        from set in new[] { Everything(Rules.Measures, 12), new(new("x", "X"), new(2026, 12, 31), new Dictionary<string, Observation>()) }
        select Encoding.UTF8.GetBytes(DecisionRecordWriter.Write(DecisionRecord.Of(Compiled.Assess(set), language)));

    private static byte[][] Files(params string[] folders) =>
    [
        .. folders.SelectMany(folder => Directory.GetFiles(Repository.PathOf($"{Folder}/{folder}")))
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
    ];

    private static byte[][] Lines(string file) => [.. File.ReadLines(Repository.PathOf($"{Folder}/{file}")).Select(Encoding.UTF8.GetBytes)];
}
