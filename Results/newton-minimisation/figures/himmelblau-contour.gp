# Himmelblau: paths of all arms on seed 1
# Draw it again with: gnuplot himmelblau-contour.gp
NAME = 'himmelblau-contour'; TITLE = 'himmelblau_contour'; WIDTH = 700; HEIGHT = 618
load 'style.gp'
set label 1 '{/:Bold Himmelblau}' at screen 0.0229, screen 0.9644 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.932 left font ",11" tc rgb MUTED
F = 'himmelblau-contour.dat'
set xrange [-38.72074811900554:68.71524991331587]
set yrange [-16.30916361249541:74.87267973596926]
set contour base; unset surface
set cntrparam levels discrete 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 7.5
set table $LINES
splot F matrix using (-38.72074811900554 + $1*0.5968666557351189):(-16.30916361249541 + $2*0.5065657963803593):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0906; set tmargin at screen 0.835
set border 15
unset grid
set xlabel '{/:Italic x}_{1}' tc rgb TEXT offset 0,0.3
set label 4 '{/:Italic x}_{2}' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [1.6699318035901476:7.693651603607196]
set label 5 'log_{10}(f − f_{low})' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0906 size 0.02,0.7443 noborder
set cbtics scale 0.3 font ",10"
P = 'himmelblau-contour-paths.dat'
set arrow from screen 0.0943, screen 0.8932 to screen 0.12, screen 0.8932 nohead lc rgb C3 lw 2
set label 'newton indefinite=gradient' at screen 0.1286, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.3994, screen 0.8932 to screen 0.4251, screen 0.8932 nohead lc rgb C4 lw 2
set label 'newton indefinite=shift' at screen 0.4337, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.6763, screen 0.8932 to screen 0.702, screen 0.8932 nohead lc rgb C1 lw 2
set label 'bfgs2' at screen 0.7106, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.7834, screen 0.8932 to screen 0.8091, screen 0.8932 nohead lc rgb C2 lw 2
set label 'gradientDescent' at screen 0.8177, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.0943, screen 0.8641 to screen 0.12, screen 0.8641 nohead lc rgb C5 lw 2
set label 'newton indefinite=stop' at screen 0.1286, screen 0.8641 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.3617, screen 0.8641 left font ",11" tc rgb TEXT
set label '● end' at screen 0.4534, screen 0.8641 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.5263, screen 0.8641 left font ",11" tc rgb TEXT
plot F matrix using (-38.72074811900554 + $1*0.5968666557351189):(-16.30916361249541 + $2*0.5065657963803593):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 4 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 4 using 1:2 with lines lw 1.7 lc rgb C5, \
  P index 4 using 1:2 with points pt 7 ps 0.3 lc rgb C5, \
  P index 3 using 1:2 with lines lw 1.0 lc rgb "#50".C2[2:], \
  P index 2 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 2 using 1:2 with lines lw 1.7 lc rgb C1, \
  P index 2 using 1:2 with points pt 7 ps 0.3 lc rgb C1, \
  P index 1 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 1 using 1:2 with lines lw 1.7 lc rgb C4, \
  P index 1 using 1:2 with points pt 7 ps 0.3 lc rgb C4, \
  P index 0 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 0 using 1:2 with lines lw 1.7 lc rgb C3, \
  P index 0 using 1:2 with points pt 7 ps 0.3 lc rgb C3, \
  P index 0 every ::15::15 using 1:2 with points pt 7 ps 0.9 lc rgb C3, \
  P index 1 every ::7::7 using 1:2 with points pt 7 ps 0.9 lc rgb C4, \
  P index 2 every ::8::8 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 3 every ::500::500 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 4 every ::0::0 using 1:2 with points pt 7 ps 0.9 lc rgb C5, \
  P index 5 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 6 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
