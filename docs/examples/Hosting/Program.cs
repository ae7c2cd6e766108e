using Htx.Indicators.Hosting;
using Htx.Indicators.Rules;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHtxIndicators(options => options.RulesDirectory = "rules");
builder.Services.AddHealthChecks().AddHtxIndicators();
var app = builder.Build();

// The rule sets in force on a day.
app.MapGet("/rules/{day}", (DateOnly day, IndicatorRules rules) => rules.Current.InForceOn(day).Select(one => one.RuleSet.Id));

// The verdict of a rule set on the figures that are sent.
app.MapPost("/verdicts/{id}", [RequestSizeLimit(ObservationReader.MaxBytes)] async (string id, Stream body, IndicatorRules rules) =>
{
    // One edition to the end of the request, whatever is replaced meanwhile.
    var edition = rules.Current;
    if (!edition.TryGet(id, out var ruleSet))
        return Results.Problem($"There is no rule set {id}.", statusCode: StatusCodes.Status404NotFound);

    using var sent = new MemoryStream();
    await body.CopyToAsync(sent);
    var figures = ObservationReader.Read(sent.ToArray(), "figures", ruleSet.RuleSet);
    return figures.Succeeded
        ? Results.Text(TextReport.Write(edition.Assess(id, figures.Value)))
        : Results.Problem(string.Join('\n', figures.Diagnostics), statusCode: StatusCodes.Status400BadRequest);
});

app.MapHealthChecks("/health");
app.Run();
