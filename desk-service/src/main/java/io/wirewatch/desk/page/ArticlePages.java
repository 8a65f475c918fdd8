package io.wirewatch.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wirewatch.contracts.Article;
import io.wirewatch.desk.view.ArticleShelf;
import io.wirewatch.desk.view.ArticleView;
import io.wirewatch.desk.view.SharedText;
import io.wirewatch.desk.view.Trend;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `/articles`: what is new in the newest, and these by headline; `/articles/{id}`: one, with what
/// was cut away and whom it copies; `/articles/{id}/beside/{other}`: two, with the text marked that
/// they share.
///
/// @param shell around them
record ArticlePages(Shell shell) {

  private static final int LISTED = 100;
  private static final int TRENDS = 8;
  private static final Duration TRENDS_WITHIN = Duration.ofHours(6);

  void addTo(RoutesConfig routes) {
    routes.get("/articles", this::list);
    routes.get("/articles/{id}", this::article);
    routes.get("/articles/{id}/beside/{other}", this::beside);
  }

  private ArticleShelf shelf() {
    return shell.boards().articles();
  }

  private void list(Context context) {
    String words = Optional.ofNullable(context.queryParam("q")).orElse("");
    Map<String, Object> values = values(context, "Articles - Wirewatch");
    values.put("words", words);
    values.put("since", shelf().since());
    values.put("articles", shelf().newest(words, LISTED));
    Instant since = shell.now().minus(TRENDS_WITHIN);
    values.put(
        "trends",
        words.isEmpty() ? shell.boards().trends().trends(since, "", TRENDS) : List.<Trend>of());
    Shell.html(context, shell.pages().print("page/articles", values));
  }

  private void article(Context context) {
    String id = context.pathParam("id");
    Optional<ArticleView> article = shell.boards().article(id);
    if (article.isEmpty()) {
      missing(context, id);
      return;
    }
    Map<String, Object> values = values(context, article.get().title() + " - Wirewatch");
    values.put("article", article.get());
    values.put("claims", shell.boards().claims(article.get().article().getStory()));
    Shell.html(context, shell.pages().print("page/article", values));
  }

  private void beside(Context context) {
    Optional<Article> one = kept(context, "id");
    Optional<Article> other = kept(context, "other");
    if (one.isEmpty() || other.isEmpty()) return;
    Map<String, Object> values = values(context, "Side by side - Wirewatch");
    values.put("one", one.get());
    values.put("other", other.get());
    values.put("shared", SharedText.of(one.get().getText(), other.get().getText()));
    Shell.html(context, shell.pages().print("page/beside", values));
  }

  /// The article that the path names; answers with a page that says so where there is none.
  private Optional<Article> kept(Context context, String parameter) {
    String id = context.pathParam(parameter);
    Optional<Article> article = shelf().article(id);
    if (article.isEmpty()) missing(context, id);
    return article;
  }

  private void missing(Context context, String id) {
    context.status(HttpStatus.NOT_FOUND);
    Map<String, Object> values = values(context, "No such article - Wirewatch");
    values.put("id", id);
    values.put("since", shelf().since());
    Shell.html(context, shell.pages().print("page/noarticle", values));
  }

  private Map<String, Object> values(Context context, String title) {
    Map<String, Object> values = new HashMap<>();
    values.put("frame", shell.frame(context, title, "articles"));
    values.put("now", shell.now());
    return values;
  }
}
