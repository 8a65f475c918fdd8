/// Rules from files under version control, carried into the topic of rules.
///
/// The topic is where rules are in force from; the files and the desk's page both write to it. A
/// file's rules are written when the service starts and when the file changes, so that between the
/// two a desk may revise them on its page. A rule whose file is gone is deleted, one that a person
/// wrote never is. A file with an error changes nothing: what it said before stays.
@org.jspecify.annotations.NullMarked
package io.wirewatch.alert.rulefile;
